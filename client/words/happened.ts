import type { Publication } from '../../domain/exports/publication.ts';
import { happened } from '../../domain/words/en-GB/happened.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What the page says that walks through a result. */
export const happenedWords = inPageLanguage(happened);

/** How many ballots a result is made from, and of how many where some are not in it (T6). */
export function countedWords({ ballots: counted, ballotsIn: all = counted }: Publication): string {
  return all > counted ? happenedWords.ballotsOf({ counted, all }) : happenedWords.ballots({ counted });
}
