import { largestPence } from '../../domain/money.ts';
import { typedPounds } from '../../domain/typed-money.ts';
import type { ImportField, ImportProblem } from '../../domain/wire/http-bids.ts';
import { bidHeadings } from '../../domain/words/en-GB/bid-headings.ts';
import { bidImport } from '../../domain/words/en-GB/bid-import.ts';
import { listText } from '../../domain/words/formats.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';
import { moneyWords } from './money.ts';

export const importWords = inPageLanguage(bidImport) satisfies {
  readonly fields: Record<ImportField, string>;
};

/** What the columns of the empty template are called. */
export const importHeadings = inPageLanguage(bidHeadings);

interface Amounts {
  readonly whole: string;
  readonly withPence: string;
  readonly most: string;
  readonly nothing: string;
}
const problems: Record<ImportProblem['problem'], string | ((amounts: Amounts) => string)> =
  importWords.problems;

export function problemWords(problem: ImportProblem['problem']): string {
  const said = problems[problem];
  return typeof said === 'string'
    ? said
    : said({
        whole: typedPounds(1_850_00, pageLanguage),
        withPence: typedPounds(1_850_50, pageLanguage),
        most: moneyWords(largestPence),
        nothing: moneyWords(0),
      });
}

/** A page is no list: what goes on is counted. */
const mostListed = 12;

export function listed(parts: readonly string[]): string {
  const list = listText(parts.slice(0, mostListed), pageLanguage);
  const more = parts.length - mostListed;
  return more > 0 ? importWords.andMore({ list, more }) : list;
}

/** Rows by the numbers that the spreadsheet shows, and how many they are. */
export function rowsNamed(rows: readonly number[]): { count: number; rows: string } {
  return { count: rows.length, rows: listed(rows.map(String)) };
}

export function hiddenRowsWords({ rows, taken }: { rows: readonly number[]; taken: boolean }): string {
  return (taken ? importWords.hiddenRowsRead : importWords.hiddenRowsLeftOut)(rowsNamed(rows));
}

export function hiddenSheetsWords(names: readonly string[]): string {
  return importWords.hiddenSheets({ count: names.length, names: listText(names, pageLanguage) });
}

export function hiddenColumnsWords(columns: readonly string[]): string {
  return importWords.hiddenColumns({ count: columns.length, names: listText(columns, pageLanguage) });
}

export function unusedWords(headings: readonly string[]): string {
  return importWords.unused({ count: headings.length, headings: listed(headings) });
}

/** On the button that adds what is new and changes what differs. */
export function takeWords(good: number, changing: number): string {
  if (changing === 0) return importWords.take({ good });
  return good === 0 ? importWords.takeChanges({ changing }) : importWords.takeBoth({ good, changing });
}

/** Once it is done. */
export function takenWords(good: number, changed: number): string {
  const added = good === 0 ? [] : [importWords.added({ good })];
  return [...added, ...(changed === 0 ? [] : [importWords.changed({ changed })])].join(' ');
}
