import { largestPence } from '../../domain/money.ts';
import type { Malformation } from '../../domain/pabulib/malformed.ts';
import type { FileNotice } from '../../domain/pabulib/notices.ts';
import type { OpeningRule } from '../../domain/pabulib/as-rules.ts';
import type { Unfitness } from '../../domain/pabulib/unfit.ts';
import { mostElection } from '../../domain/wire/http-elections.ts';
import { elections } from '../../domain/words/en-GB/elections.ts';
import { noticeSentence } from './election-notices.ts';
import { inPageLanguage } from './in-page-language.ts';
import { moneyWords } from './money.ts';

export const electionWords = inPageLanguage(elections) satisfies {
  readonly rules: Record<OpeningRule, string>;
};

interface Place {
  readonly line: string;
  readonly column: string;
}

/** What there can be too much of in one file. */
interface Most {
  readonly projects: number;
  readonly ballots: number;
  readonly most: string;
}

const unreadable: Record<Malformation, (at: Place) => string> = electionWords.unreadable;
const unfit: Record<Unfitness, string | ((than: Most) => string)> = electionWords.unfit;

/** What is said once the election is open. */
export function openedWords(ballots: number, leftOut: number, notices: readonly FileNotice[]): string {
  const left = leftOut === 0 ? [] : [electionWords.leftOut({ leftOut })];
  return [electionWords.opened({ ballots }), ...left, ...notices.map(noticeSentence)].join(' ');
}

/** Where in the file something is wrong, and what. */
export function unreadableSentence(line: unknown, column: unknown, malformation: string): string {
  const said = Object.entries(unreadable).find(([code]) => code === malformation)?.[1];
  return (said ?? electionWords.unreadableSomehow)({ line: String(line), column: String(column) });
}

export function unfitSentence(why: string): string {
  const said = Object.entries(unfit).find(([code]) => code === why)?.[1] ?? electionWords.unfitSomehow;
  return typeof said === 'string' ? said : said({ ...mostElection, most: moneyWords(largestPence) });
}
