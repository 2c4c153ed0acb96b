import type { KeptFor } from '../../domain/wire/http-staff.ts';
import { erasure } from '../../domain/words/en-GB/erasure.ts';
import { listText } from '../../domain/words/formats.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

/** When data about people is erased, and what officers press to erase it. */
export const erasureWords = inPageLanguage(erasure);

/** How many pictures and documents would be erased with the contacts; empty where there are none. */
export function uploadWords({ pictures, documents }: Pick<KeptFor, 'pictures' | 'documents'>): string {
  const counted = [
    ...(pictures === 0 ? [] : [erasureWords.pictures({ count: pictures })]),
    ...(documents === 0 ? [] : [erasureWords.documents({ count: documents })]),
  ];
  return listText(counted, pageLanguage);
}
