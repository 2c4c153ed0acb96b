import { capital, type ReasonFormat } from '../../domain/reasons/say.ts';
import { figureWords, levelWords } from '../../domain/reasons/place-words.ts';
import type { Pence } from '../../domain/money.ts';
import type { Book } from '../../domain/wire/http.ts';
import { measureOf } from '../words/measure.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords } from '../words/projector.ts';
import { resultsSceneWords as words } from '../words/results-scene.ts';
import { nameIn } from './projects.ts';
import type { FundedLine } from './scene.ts';

/** How the hall is told amounts and projects. */
export function sayIn(book: Book): ReasonFormat {
  return { money: moneyWords, name: (bid) => nameIn(book, bid) };
}

/** Why it is this project's turn: who shares its place, and what ranks it. */
export function standingWords(book: Book, { standing }: FundedLine): string {
  const { level, figure } = standing;
  const say = sayIn(book);
  const told = `${capital(figureWords(figure, say))}.`;
  return level === undefined ? told : `${capital(levelWords(level, say))}. ${told}`;
}

/** What is left after it: of the pot, or of the sub-pot that it was paid from. */
export function leftWords({ inPot, afterPence }: FundedLine): string {
  if (inPot === undefined) return ofPotWords(afterPence);
  return words.inPot({ pot: inPot.pot, money: moneyWords(inPot.afterPence) });
}

function ofPotWords(pence: Pence): string {
  return pence === 0 ? projectorWords.potEmpty : projectorWords.left({ money: moneyWords(pence) });
}

/** How the results begin, under each rule. */
export function beginWords({ rules }: Book): string {
  const { rule } = rules.allocation;
  if (rule !== 'ranked') return words.begin[rule];
  return measureOf(rules).first;
}
