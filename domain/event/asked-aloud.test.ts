import { expect, test } from 'vitest';
import { cardKey, heardPlay, must, sealPlay, tellPlay, type PlaySetup } from '../testing/set-up.ts';
import { quietHall } from '../testing/halls.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { facilitatorView } from '../views/facilitator.ts';
import { phoneView } from '../views/phone.ts';
import { partToAsk } from './running/part-to-ask.ts';
import { apply } from './apply.ts';
import { recommendedRules, type Rules } from './rules/rules.ts';
import { emptyEvent, currentRun } from './state.ts';

/** Bids 1, 2, 3… in that order of rank: each has one point less from everybody. */
function ranked(setup: PlaySetup): Play {
  const play = heardPlay(sha256, { cards: 2, ...setup });
  for (const card of [1, 2])
    must(
      play.vote(
        cardKey(card),
        play.state.order.map((bid) => [bid, 6 - bid]),
      ),
    );
  return sealPlay(play);
}

const outcomes = (play: Play) =>
  currentRun(play.state)?.lines.map((line) => [
    line.bid,
    line.outcome === 'not-chosen' ? line.why : line.amountPence,
  ]);

const borderline = (
  kind: Rules['allocation'] extends infer R ? (R extends { borderline: infer B } ? B : never) : never,
) => ({
  allocation: { ...recommendedRules.allocation, borderline: kind },
});

/** £310: 1 (£200) leaves £110; 2 asks for £200, 3 for £50, 4 for £120. */
const setup: PlaySetup = { asks: [200_00, 200_00, 50_00, 120_00], potPence: 310_00 };

test('[A9, E8] a part at or above the least amount needs no question; asked aloud all the same, a no is a no', () => {
  const play = tellPlay(ranked({ ...setup, least: [null, 100_00] }));
  expect(outcomes(play)).toEqual([
    [1, 200_00],
    [2, 110_00],
    [3, 'does-not-fit'],
    [4, 'does-not-fit'],
  ]);
  must(play.ask({ type: 'ask-part' }));
  expect(play.state.asking).toEqual({ bid: 2, amountPence: 110_00 });
  expect(phoneView(play.state, quietHall).asking).toEqual({ bid: 2, amountPence: 110_00 });
  must(play.ask({ type: 'answer-part', accepts: false }));
  expect(currentRun(play.state)).toMatchObject({
    number: 2,
    replaces: 1,
    because: 'asked-aloud',
    answers: [{ bid: 2, amountPence: 110_00, accepts: false }],
  });
  // 3 fits now, and what is left then, £60, is below what 4 asks for, which accepts no part.
  expect(outcomes(play)).toEqual([
    [1, 200_00],
    [2, 'part-refused'],
    [3, 50_00],
    [4, 'least-not-reached'],
  ]);
  // The hall has seen that 1 is chosen; what followed is told anew.
  expect(play.state.resultsShown).toBe(1);
});

test('[E8] asked where no least amount was given: a yes makes the part', () => {
  const play = ranked(setup);
  must(play.ask({ type: 'start-results' }));
  expect(outcomes(play)?.[1]).toEqual([2, 'least-not-reached']);
  // Before the hall has seen that 1 is chosen, nobody can be asked, and no view names anybody.
  expect(play.ask({ type: 'ask-part' })).toMatchObject({ refusal: { code: 'no-part-to-ask' } });
  expect(facilitatorView(play.state, quietHall).mayAsk).toBe(false);
  must(play.ask({ type: 'show-next-result' }));
  expect(facilitatorView(play.state, quietHall)).toMatchObject({ mayAsk: true, asking: null });
  must(play.ask({ type: 'ask-part' }));
  expect(facilitatorView(play.state, quietHall)).toMatchObject({
    mayAsk: false,
    asking: { bid: 2, amountPence: 110_00 },
  });
  expect(play.ask({ type: 'show-next-result' })).toMatchObject({ refusal: { code: 'answer-first' } });
  must(play.ask({ type: 'answer-part', accepts: true }));
  expect(outcomes(play)?.[1]).toEqual([2, 110_00]);
  expect(play.state).toMatchObject({ resultsShown: 1, asking: null });
  must(play.ask({ type: 'show-next-result' }));
  expect(phoneView(play.state, quietHall).results?.lines.at(-1)).toMatchObject({ bid: 2, askedAloud: true });
  expect(partToAsk(play.state)).toBe(null);
});

test('[E8] groups are asked in the order of the ranking; one that said no is not asked about the same part again', () => {
  const play = tellPlay(ranked({ ...setup, asks: [200_00, 200_00, 150_00, 120_00] }));
  const asked: number[] = [];
  while (partToAsk(play.state)) {
    must(play.ask({ type: 'ask-part' }));
    asked.push(play.state.asking?.bid ?? 0);
    must(play.ask({ type: 'answer-part', accepts: false }));
    while (play.ask({ type: 'show-next-result' }).ok);
  }
  expect(asked).toEqual([2, 3, 4]);
  expect(currentRun(play.state)?.leftPence).toBe(110_00);
});

test('[A7, E8] where the line is drawn at the first that does not fit, nobody below it can be asked', () => {
  const play = tellPlay(ranked({ ...setup, rules: borderline('part-fund-then-stop') }));
  must(play.ask({ type: 'ask-part' }));
  expect(play.state.asking?.bid).toBe(2);
  must(play.ask({ type: 'answer-part', accepts: false }));
  while (play.ask({ type: 'show-next-result' }).ok);
  expect(play.ask({ type: 'ask-part' })).toMatchObject({ refusal: { code: 'no-part-to-ask' } });
});

test.each(['skip', 'stop'] as const)(
  '[A5, A6, E8] where the rules give no part (%s), nobody is asked',
  (kind) => {
    const play = tellPlay(ranked({ ...setup, rules: borderline(kind) }));
    expect(play.ask({ type: 'ask-part' })).toMatchObject({ refusal: { code: 'no-part-to-ask' } });
  },
);

test('[E8] a question can be taken back, and a “no thank you” while it is asked ends it', () => {
  const play = tellPlay(ranked(setup));
  expect(play.ask({ type: 'answer-part', accepts: true })).toMatchObject({
    refusal: { code: 'no-question' },
  });
  must(play.ask({ type: 'ask-part' }));
  must(play.ask({ type: 'take-back-ask' }));
  expect([play.state.asking, play.state.runs.length]).toEqual([null, 1]);
  must(play.ask({ type: 'ask-part' }));
  must(play.ask({ type: 'decline', bid: 1 }));
  expect(play.state.asking).toBe(null);
});

test('[A12, E8] a share after a tie is not asked about: it left something to the others', () => {
  const play = heardPlay(sha256, {
    asks: [190_00, 190_00],
    least: [50_00, 50_00],
    potPence: 200_00,
    rules: { tie: { method: 'share', otherwise: 'draw' } },
  });
  must(
    play.vote(cardKey(1), [
      [1, 3],
      [2, 3],
    ]),
  );
  sealPlay(play);
  must(play.ask({ type: 'settle-by-share' }));
  tellPlay(play);
  expect(outcomes(play)).toEqual([
    [1, 100_00],
    [2, 100_00],
  ]);
  expect(partToAsk(play.state)).toBe(null);
});

test('[J5, E8] what was asked and answered folds again to the same state', () => {
  const play = tellPlay(ranked(setup));
  must(play.ask({ type: 'ask-part' }));
  must(play.ask({ type: 'answer-part', accepts: true }));
  const again = emptyEvent();
  for (const entry of play.entries) apply(again, JSON.parse(JSON.stringify(entry)));
  expect(again).toEqual(play.state);
});
