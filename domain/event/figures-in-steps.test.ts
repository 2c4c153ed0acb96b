/** What the hall sees of a real event before the close, whatever is done with ballots, cards, projects and the clock. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { cardKey, heardPlay, must, openPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import type { Play } from '../testing/play.ts';
import { figuresView } from '../views/figures.ts';

const cards = 14;
const live = { policy: 'live', firstAt: 10, thenEvery: 5 } as const;

const figures = (play: Play): string => JSON.stringify(figuresView(play.state));
const markOf = (play: Play, card: number): string =>
  JSON.stringify(play.state.ballots.get(cardKey(card))?.marks ?? []);

test('[S5, S14] no act moves a live figure but together with five ballots: votes, taken back, cards cancelled, projects out, undo', () => {
  const act = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: cards }), fc.integer({ min: 1, max: 5 }));
  let moved = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 30, maxLength: 80 }), (acts) => {
      const play = heardPlay(sha256, { cards, rules: { screen: live } });
      let shown = figures(play);
      const touched = new Set<number>();
      for (const [what, card, mark] of acts) {
        const before = markOf(play, card);
        if (what <= 5) play.vote(cardKey(card), [[1, mark]]);
        else if (what === 6) play.vote(cardKey(card), []);
        else if (what === 7 && mark === 1)
          play.ask({ type: 'cancel-card', key: cardKey(card), reason: 'lost' });
        else if (what === 8) {
          must(play.ask({ type: 'set-aside', bid: 1, as: 'withdrawn' }));
          must(play.ask({ type: 'restore-bid', bid: 1 }));
        } else {
          must(play.ask({ type: 'start-last-call' }));
          must(play.ask({ type: mark > 2 ? 'close-voting' : 'stop-last-call' }));
          if (mark > 2) must(play.ask({ type: 'end-grace' }));
          if (mark > 2) must(play.ask({ type: 'reopen-voting', reason: 'other' }));
        }
        if (markOf(play, card) !== before) touched.add(card);
        const now = figures(play);
        if (now === shown) continue;
        moved += 1;
        expect(touched.size).toBeGreaterThanOrEqual(5);
        shown = now;
        touched.clear();
      }
    }),
    { numRuns: 200, seed: 7 },
  );
  expect(moved).toBeGreaterThan(50);
});

test('[S15, R4] a figure that was shown after its project stays, however many cards are cancelled afterwards', () => {
  const play = openPlay(sha256, {
    cards: 20,
    rules: { locking: true, screen: { policy: 'after-each', firstAt: 10, thenEvery: 5 } },
  });
  must(play.ask({ type: 'call-bid', bid: 1 }));
  for (let card = 1; card <= 20; card += 1) must(play.vote(cardKey(card), [[1, 1 + (card % 5)]]));
  must(play.ask({ type: 'call-bid', bid: 2 }));
  const shown = figures(play);
  expect(play.state.shown.get(bidId(1))?.figure).toMatchObject({ scorers: 20 });
  for (let card = 1; card <= 12; card += 1) {
    must(play.ask({ type: 'cancel-card', key: cardKey(card), reason: 'lost' }));
    expect(figures(play)).toBe(shown);
  }
});
