/** What the columns of the readable tables of awards and direct grants mean, for the data dictionary. */

import type { DictionaryPart } from '../../../domain/exports/dictionary.ts';
import type { CellKind } from '../../../domain/exports/table.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';

export const awardTableNames = ['awards', 'award_returns', 'direct_grants'] as const;

export function awardsDictionary(language: Language): readonly DictionaryPart[] {
  const { 'tables/awards': words } = wordsIn(language);
  return awardTableNames.map((table) => ({
    files: words.files({ table }),
    columns: Object.entries(words[table]).map(([key, { heading, means }]) => ({
      key,
      heading,
      kind: kindOf(key),
      means,
    })),
  }));
}

function kindOf(column: string): CellKind {
  if (column.endsWith('_pence')) return 'money';
  if (column === 'day') return 'day';
  return column === 'fingerprint' || column === 'text_hash' || column === 'because' ? 'code' : 'count';
}
