import { numberText } from '../../domain/words/formats.ts';
import { pageLanguage } from './in-page-language.ts';

/** Room on a disk, in gigabytes, with one decimal where it needs one: 12.5. */
export function gigabyteWords(bytes: number): string {
  return numberText(Math.round(bytes / 1e8) / 10, pageLanguage);
}
