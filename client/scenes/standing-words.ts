import type { Book } from '../../domain/wire/http.ts';
import { measureOf } from '../words/measure.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords } from '../words/projector.ts';
import { resultsSceneWords as words } from '../words/results-scene.ts';
import { projectIn } from './projects.ts';
import type { FundedLine } from './scene.ts';

/** Why it is this project's turn, and not that of the one told before it, in one short line for the hall. */
export function standingWords(book: Book, line: FundedLine, before?: FundedLine): string {
  const { allocation } = book.rules;
  const { support, scorers, supporters = scorers, total } = line;
  if (line.fromList) return words.fromList(words.points(total));
  if (support?.earnedPence !== undefined)
    return words.earned(support.voters, moneyWords(support.earnedPence));
  if (support) return words.held(support.voters, moneyWords(support.heldPence));
  if (allocation.rule === 'greedy-per-cost') {
    const counted = allocation.utility.startsWith('score') ? words.points(total) : words.votes(supporters);
    return words.forAsk(counted, moneyWords(projectIn(book, line.bid)?.askPence ?? 0));
  }
  return measureOf(book.rules).told(line, before);
}

/** What is left after it: of the pot, or of the sub-pot that it was paid from. */
export function leftWords({ inPot, afterPence }: FundedLine): string {
  return inPot === undefined
    ? projectorWords.left(afterPence)
    : words.inPot(inPot.pot, moneyWords(inPot.afterPence));
}

/** How the results begin, under each rule. */
export function beginWords({ rules }: Book): string {
  const { rule } = rules.allocation;
  if (rule !== 'ranked') return words.begin[rule];
  return measureOf(rules).first;
}
