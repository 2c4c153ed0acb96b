import type { Person } from '../../domain/wire/http.ts';
import { signingWords as words } from '../words/signing.ts';

type Bar = keyof typeof words.bars;

/** Why a person may not sign, in a few words. */
export function barWords(bar: Person['bar']): string {
  return isKnown(bar) ? words.bars[bar] : '';
}

/** That a person may not sign, and why. */
export function mayNotSignSentence(name: string, bar: Person['bar']): string {
  return isKnown(bar) ? words.mayNotSign[bar]({ name }) : words.mayNotSign.other({ name });
}

function isKnown(bar: Person['bar']): bar is Bar {
  return bar !== null && bar in words.bars;
}
