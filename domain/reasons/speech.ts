/** What it takes to say a result in one language: messages of the catalogue, and how amounts, figures and names are told. */

import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { places } from '../words/en-GB/places.ts';
import type { reasonLines } from '../words/en-GB/reason-lines.ts';
import type { reasons } from '../words/en-GB/reasons.ts';
import type { walk } from '../words/en-GB/walk.ts';
import { allText, decimalText, listText, moneyText } from '../words/formats.ts';
import type { Language } from '../words/language.ts';
import type { Said } from '../words/messages.ts';

export interface Formats {
  readonly money: (pence: Pence) => string;
  /** An exact decimal, such as `3.10`. */
  readonly decimal: (decimal: string) => string;
  /** Pieces one after the other: A, B, C. */
  readonly list: (items: readonly string[]) => string;
  /** A, B and C. */
  readonly all: (items: readonly string[]) => string;
}

export interface PlaceSpeech extends Formats {
  readonly places: Said<typeof places>;
  readonly name: (bid: BidId) => string;
}

/** For paragraphs. */
export interface SentenceSpeech extends PlaceSpeech {
  readonly reasons: Said<typeof reasons>;
}

/** For rows and cells. */
export interface LineSpeech extends PlaceSpeech {
  readonly lines: Said<typeof reasonLines>;
}

/** For the whole story of a result. */
export interface WalkSpeech extends SentenceSpeech {
  readonly walk: Said<typeof walk>;
}

/** Without the names, which each result has its own of. */
export type Nameless<Speech extends PlaceSpeech> = Omit<Speech, 'name'>;

export function formatsIn(language: Language): Formats {
  return {
    money: (pence) => moneyText(pence, language),
    decimal: (decimal) => decimalText(decimal, language),
    list: (items) => listText(items, language),
    all: (items) => allText(items, language),
  };
}

/** Nobody says that £0 was left: the argument of a message that says so instead. */
export function someOf(pence: Pence): 'no' | 'yes' {
  return pence === 0 ? 'no' : 'yes';
}
