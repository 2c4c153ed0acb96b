/** The voting sheet of today’s ballot (Y10): what is printed on it, in one language. */

import { ballotSentences, incompleteSentence } from '../rules-in-words/ballot-sentences.ts';
import type { RulesSpeech } from '../rules-in-words/rules-speech.ts';
import type { Rules } from '../event/rules/rules.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { unreachable } from '../outcome.ts';
import type { votingSheet } from '../words/en-GB/paper/voting-sheet.ts';
import type { Said } from '../words/messages.ts';

export type VotingSheetWords = Said<typeof votingSheet>;

export interface VotingSheetSpeech {
  readonly words: VotingSheetWords;
  readonly rules: RulesSpeech;
}

/** A project on the sheet. `number`: by which the hall calls it. */
export interface SheetProject {
  readonly bid: BidId;
  readonly number: number;
  readonly name: string;
  readonly askPence: Pence;
}

export interface SheetRow {
  readonly number: number;
  readonly name: string;
  readonly ask: string;
}

/** What is the same on every sheet. */
export interface VotingSheetForm {
  readonly title: string;
  readonly about: string;
  /** Said of practice; null in earnest. */
  readonly practice: string | null;
  /** What to do: on the first page. How to mark, in one sentence, is on every page. */
  readonly how: string;
  readonly mark: string;
  /** Numbers to circle; without any there is a box in each row. */
  readonly digits: readonly string[];
  readonly headings: {
    readonly number: string;
    readonly project: string;
    readonly ask: string;
    readonly mark: string;
  };
  readonly rows: readonly SheetRow[];
  /** In front of a box for a sum, where the marks must not come to too much. */
  readonly sum: string | null;
  /** What to do after a mistake, and at the end. */
  readonly end: readonly [mistake: string, finish: string];
  readonly list: string;
}

/**
 * One sheet: its number, or null where a hand writes it in; the row that it leaves out, as a group's own project; and whether
 * it is of a young people's card, which the part that is torn off says.
 */
export interface NumberedSheet {
  readonly number: string | null;
  readonly without: number | null;
  readonly young?: boolean;
}

export interface SheetEvent {
  readonly name: string;
  readonly venue: string;
  readonly date: string;
  readonly practice: boolean;
  readonly rules: Rules;
  readonly potPence: Pence;
  readonly listCode: string;
  readonly projects: readonly SheetProject[];
}

/** So many numbers can stand in a row; on a longer scale the score is written. */
const mostDigits = 6;

export function votingSheetForm(
  event: SheetEvent,
  { words, rules: speech }: VotingSheetSpeech,
): VotingSheetForm {
  const { rules, potPence } = event;
  const by = markedBy(rules);
  return {
    title: words.title,
    about: [event.name, event.venue, event.date].filter((part) => part !== '').join(' · '),
    practice: event.practice ? words.practice : null,
    how: [
      ...ballotSentences(rules, potPence, speech),
      ...(isWholeNeeded(rules) ? [] : [words.blank]),
      ...incompleteSentence(rules, speech),
    ].join(' '),
    mark: markSentence(rules, words),
    digits: by === 'circle' ? digitsOf(rules) : [],
    headings: { number: words.number, project: words.project, ask: words.asks, mark: words[by] },
    rows: event.projects.map(({ number, name, askPence }) => ({ number, name, ask: speech.money(askPence) })),
    sum: sumLine(rules, potPence, { words, rules: speech }),
    end: [`${words.mistake[by]} ${words.newSheet}`, words.finish],
    list: words.list({ code: event.listCode }),
  };
}

/** A printed number is read without doubt; a cross needs no writing at all. */
function markedBy({ ballot }: Rules): 'circle' | 'write' | 'cross' {
  switch (ballot.type) {
    case 'score':
      return ballot.highest - ballot.lowest < mostDigits ? 'circle' : 'write';
    case 'points':
    case 'ranking':
      return 'write';
    case 'approval':
    case 'knapsack':
      return 'cross';
    default:
      return unreachable(ballot);
  }
}

function digitsOf({ ballot }: Rules): string[] {
  if (ballot.type !== 'score') return [];
  const { lowest, highest } = ballot;
  return Array.from({ length: highest - lowest + 1 }, (_, step) => String(lowest + step));
}

/** A blank row may cost the whole ballot. */
function isWholeNeeded({ ballot, blanks, completeness }: Rules): boolean {
  if (ballot.type !== 'score') return false;
  return blanks.kind === 'ballot-not-counted' && completeness.kind !== 'free';
}

function markSentence(rules: Rules, words: VotingSheetWords): string {
  const { ballot } = rules;
  switch (ballot.type) {
    case 'score':
      return markedBy(rules) === 'circle' ? words.mark.circle(ballot) : words.mark.score(ballot);
    case 'approval':
    case 'knapsack':
      return words.mark.cross;
    case 'points':
      return words.mark.points(ballot);
    case 'ranking':
      return words.mark.ranking(ballot);
    default:
      return unreachable(ballot);
  }
}

function sumLine(
  { ballot }: Rules,
  potPence: Pence,
  { words, rules: { money } }: VotingSheetSpeech,
): string | null {
  if (ballot.type === 'points') return words.sumOfTokens(ballot);
  return ballot.type === 'knapsack' ? words.sumOfMoney({ money: money(potPence) }) : null;
}
