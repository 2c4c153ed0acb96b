import { expect, test } from 'vitest';
import { cardKey, heardPlay, must } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import type { SheetFates } from './card-count.ts';
import { waysVoted, type WaysVoted } from './ways-voted.ts';

/** So many ballots are in, the first of them on paper; one sheet more is spoilt. */
function waysOf(ballots: number, onPaper: number) {
  const play = heardPlay(sha256, { cards: 40 });
  const cards = Array.from({ length: ballots }, (_, place) => cardKey(place + 1));
  for (const card of cards) must(play.vote(card, [[1, 4]]));
  const sheets: SheetFates = new Map([
    ...cards.slice(0, onPaper).map((card) => [card, 'counted'] as const),
    [cardKey(40), 'spoilt'],
  ]);
  return waysVoted(play.state, sheets);
}

test.each<[ballots: number, onPaper: number, told: WaysVoted | 'few']>([
  [0, 0, { phone: 0, paper: 0 }],
  [3, 0, { phone: 3, paper: 0 }],
  [30, 1, 'few'],
  [30, 9, 'few'],
  [30, 10, { phone: 20, paper: 10 }],
  [30, 20, { phone: 10, paper: 20 }],
  [30, 21, 'few'],
  [30, 30, { phone: 0, paper: 30 }],
  [9, 9, 'few'],
])('[Y34] of %i ballots %i came on paper: told only where nobody stands out', (ballots, onPaper, told) => {
  expect(waysOf(ballots, onPaper)).toEqual(told);
});
