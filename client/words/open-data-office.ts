import type { FindingKind } from '../../domain/open-data/finding.ts';
import { openDataOffice } from '../../domain/words/en-GB/open-data-office.ts';
import { inPageLanguage } from './in-page-language.ts';

const words = inPageLanguage(openDataOffice);

/** What officers read where they prepare the open data of a fund. */
export const openDataWords = words satisfies {
  readonly findings: Record<FindingKind, string | ((values: { about: string }) => string)>;
};

/** What is wrong, as a sentence that says what to do. */
export function findingSentence(kind: FindingKind, about: string): string {
  const said = words.findings[kind];
  return typeof said === 'string' ? said : said({ about });
}
