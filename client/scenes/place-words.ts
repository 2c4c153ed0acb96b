import type { LineSpeech } from '../../domain/reasons/speech.ts';
import { figureFact, isMoney, levelWords, moneyFigureWords } from '../../domain/reasons/place-words.ts';
import type { Pence } from '../../domain/money.ts';
import type { Book } from '../../domain/wire/http.ts';
import { figureWords } from '../words/figure-sentences.ts';
import { measureOf } from '../words/measure.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords } from '../words/projector.ts';
import { lineSpeech } from '../words/reason-lines.ts';
import { resultsSceneWords as words } from '../words/results-scene.ts';
import { nameIn } from './projects.ts';
import type { FundedLine } from './scene.ts';

/** How the hall is told amounts and projects. */
export function speechIn(book: Book): LineSpeech {
  return { ...lineSpeech, name: (bid) => nameIn(book, bid) };
}

/** Why it is this project's turn: who shares its place, and what ranks it. */
export function standingWords(book: Book, { standing }: FundedLine): string {
  const { level, figure } = standing;
  const speech = speechIn(book);
  const told = isMoney(figure)
    ? moneyFigureWords(figure, speech.places, speech)
    : figureFact(figure, speech, figureWords);
  return level === undefined ? told : `${levelWords(level, speech, figureWords)} ${told}`;
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
