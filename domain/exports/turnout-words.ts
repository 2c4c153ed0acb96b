/** The turnout in words (D4, D6, D7): whole sentences, the same on screens, pages and paper. */

import { factsOf, missesQuorum, type TurnoutFacts } from '../event/turnout.ts';
import type { turnout as messages } from '../words/en-GB/turnout.ts';
import type { Said } from '../words/messages.ts';
import type { Publication } from './publication.ts';

export type TurnoutWords = Said<typeof messages>;

export function turnoutSentences(facts: TurnoutFacts | null, words: TurnoutWords): string[] {
  if (facts === null) return [];
  const { voted, turnout, quorum, possiblyTwice } = facts;
  return [
    ...(turnout === undefined ? [] : [words.of[turnout.of]({ voted, all: turnout.all })]),
    ...(quorum === undefined ? [] : [words.quorum({ quorum, voted })]),
    ...(missesQuorum(facts) ? [words.quorumMissed] : []),
    ...(possiblyTwice === undefined ? [] : [words.possiblyTwice({ cards: possiblyTwice })]),
  ];
}

/** What a published result says of it; null where it says nothing. */
export function publishedTurnout(published: Publication): TurnoutFacts | null {
  const { ballots, ballotsIn = ballots, turnout = null, possiblyTwice = 0, rules } = published;
  return factsOf({ voted: ballotsIn, turnout, quorum: rules.quorum ?? 0, possiblyTwice });
}
