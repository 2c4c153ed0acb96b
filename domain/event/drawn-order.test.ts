import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { heardPlay, must, setUpPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { drawnOrder } from './drawn-order.ts';

test('[ST13] the draw comes out as anybody works it out by hand', () => {
  // `printf 4821-2 | sha256sum` begins with 1fc1, and so on: 2 1fc1, 5 3a23, 3 82b1, 1 9df5, 4 ba96.
  expect(drawnOrder([bidId(1), bidId(2), bidId(3), bidId(4), bidId(5)], '4821', sha256)).toEqual([
    2, 5, 3, 1, 4,
  ]);
  expect(
    drawnOrder([bidId(5), bidId(3), bidId(1), bidId(2), bidId(4)], '4821', sha256),
    'whatever the order was before',
  ).toEqual([2, 5, 3, 1, 4]);
  expect(drawnOrder([bidId(1), bidId(2), bidId(3), bidId(4), bidId(5)], '4822', sha256)).not.toEqual([
    2, 5, 3, 1, 4,
  ]);
});

test('[ST13] the seed and each draw stand in the journal; whoever asks cannot say how it comes out', () => {
  const play = heardPlay(sha256, { asks: [100, 100, 100], potPence: 100, cards: 1 });
  const draw = { seed: '4821', textHash: 'a'.repeat(64) };
  const order = drawnOrder([bidId(1), bidId(2), bidId(3)], draw.seed, sha256);
  const ask = (asked: readonly number[], by = draw) =>
    play.ask({ type: 'set-order', order: asked, draw: by }, 'officer');
  expect(ask(order.toReversed())).toMatchObject({ refusal: { code: 'order-not-complete' } });
  expect(ask(order, { ...draw, seed: 'seven' })).toMatchObject({ refusal: { code: 'malformed' } });
  expect(ask(order).ok).toBe(true);
  expect(play.entries.at(-1)?.body).toEqual({ type: 'order-set', order, ...draw });
  expect(play.state.drawn).toEqual({ ...draw, times: 1, stands: true });
  expect(play.ask({ type: 'set-order', order: [3, 2, 1] }, 'officer').ok).toBe(true);
  expect(play.state.drawn).toEqual({ ...draw, times: 1, stands: false });
});

test('[ST13] a bid that comes in after the draw stands where no lot put it, and that is said', () => {
  const play = setUpPlay(sha256, { asks: [100, 100], potPence: 100 });
  const order = drawnOrder([bidId(1), bidId(2)], '4821', sha256);
  const draw = { seed: '4821', textHash: 'a'.repeat(64) };
  must(play.ask({ type: 'set-order', order, draw }));
  must(play.ask({ type: 'remove-bid', bid: 1 }));
  expect(play.state.drawn, 'the others are still in the order of their lots').toMatchObject({ stands: true });
  must(play.ask({ type: 'add-bids', bids: [{ askPence: 100, leastPence: null, textHash: 'late' }] }));
  expect(play.state.drawn).toMatchObject({ stands: false });
});
