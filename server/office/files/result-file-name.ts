/** What the files of a result are called: the area and the day first, and then what is in the file. */

import { dayText } from '../../../domain/day.ts';
import type { DecisionRecord } from '../../../domain/exports/record.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import { localDay } from '../erasure-days.ts';
import { fileName } from './file-name.ts';

type Names = ReturnType<typeof wordsIn>['folder']['names'];

/** `alsager-2027-01-16-chosen.xlsx`; the day is the one on which the second person signed. */
export function resultFileName(
  record: Pick<DecisionRecord, 'published' | 'signedAt' | 'event'>,
  name: keyof Names,
  ending: string,
  language: Language,
): string {
  const { folder: words } = wordsIn(language);
  const { area, practice } = record.published.event;
  const of = words.of({
    kind: practice ? 'practice' : 'real',
    area: plainName(area) || String(record.event),
    day: record.signedAt === null ? words.provisional : dayText(localDay(record.signedAt)),
  });
  return fileName(words.names[name]({ of }), ending);
}

/** Small letters and digits of any script, with a hyphen between words. */
function plainName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}
