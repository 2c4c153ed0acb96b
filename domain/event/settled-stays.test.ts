import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { personId } from '../ids.ts';
import { sumPence } from '../money.ts';
import { drawnHalls, settledHall, wholeBallotRules } from '../testing/drawn-halls.ts';
import { withIds } from '../testing/plain-ids.ts';
import { cardKey, heardPlay, must, sealPlay, setUpPlay, type PlaySetup } from '../testing/set-up.ts';
import { settledPairs } from '../testing/settled-pairs.ts';
import { sha256 } from '../testing/sha256.ts';
import { opening } from '../testing/evening.ts';
import { Play } from '../testing/play.ts';
import { playTheRoom } from '../testing/the-room.ts';
import { apply } from './apply.ts';
import { recommendedRules } from './rules/rules.ts';
import { rulesText } from './rules/written-rules.ts';
import type { Run, RunLine } from './run.ts';
import { currentRun } from './state.ts';

/** Three equals of £200 each, and £250 in the pot: one of them is paid, and a part of £50 is on offer. */
function threeEquals(rules: PlaySetup['rules'] = {}): Play {
  const asks = [200_00, 200_00, 200_00];
  const play = heardPlay(sha256, { asks, potPence: 250_00, cards: 1, rules });
  must(
    play.vote(
      cardKey(1),
      [1, 2, 3].map((bid) => [bid, 5]),
    ),
  );
  return sealPlay(play);
}

const draw = (play: Play, drawn: number): void => {
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn, drawnAgain: drawn, drewBy: 1, watchedBy: 2 }));
};
const openTie = (play: Play) => currentRun(play.state)?.openTie?.tied ?? null;
const paid = ({ state }: Play) =>
  currentRun(state)?.lines.flatMap((line) => (line.outcome === 'not-chosen' ? [] : [line.bid]));

test('[E11, R12] the one drawn first keeps the money when the second says no thank you; without the setting all are drawn again', () => {
  for (const settledStays of [true, false]) {
    const asks = [100_00, 100_00, 100_00, 100_00];
    const play = heardPlay(sha256, { asks, potPence: 200_00, cards: 1, rules: { settledStays } });
    must(
      play.vote(
        cardKey(1),
        [1, 2, 3, 4].map((bid) => [bid, 5]),
      ),
    );
    sealPlay(play);
    draw(play, 2);
    expect(openTie(play)).toEqual([1, 3, 4]);
    draw(play, 2);
    expect(paid(play)).toEqual([2, 3]);
    must(play.ask({ type: 'decline', bid: 3 }));
    expect(openTie(play)).toEqual(settledStays ? [1, 4] : [1, 2, 4]);
    draw(play, 2);
    expect(paid(play)).toEqual(settledStays ? [2, 4] : [2]);
  }
});

test('[E11] among those behind the one drawn first nothing was settled: that is asked, and only that', () => {
  const play = threeEquals();
  draw(play, 2);
  must(play.ask({ type: 'decline', bid: 2 }));
  expect(openTie(play)).toEqual([1, 3]);
  draw(play, 2);
  expect(paid(play)).toEqual([3]);
});

test('[E11] hands that were counted hold among those still in; where the setting is off (R12), so they did before', () => {
  for (const settledStays of [true, false]) {
    const play = threeEquals({ settledStays, tie: { method: 'hands', otherwise: 'draw' } });
    const hands = [
      [1, 30],
      [2, 20],
      [3, 10],
    ] as const;
    must(play.ask({ type: 'settle-by-hands', hands }));
    must(play.ask({ type: 'decline', bid: 1 }));
    expect([openTie(play), paid(play)]).toEqual([null, [2]]);
  }
});

test('[E11] equals who shared share again when one of them says no thank you; without the setting all is open', () => {
  const least = [100, 100, 100];
  for (const settledStays of [true, false]) {
    const asks = [200_00, 200_00, 200_00];
    const play = heardPlay(sha256, {
      asks,
      least,
      potPence: 250_00,
      cards: 1,
      rules: { settledStays, tie: { method: 'share', otherwise: 'draw' } },
    });
    must(
      play.vote(
        cardKey(1),
        [1, 2, 3].map((bid) => [bid, 5]),
      ),
    );
    must(sealPlay(play).ask({ type: 'settle-by-share' }));
    must(play.ask({ type: 'decline', bid: 3 }));
    expect(openTie(play)).toEqual(settledStays ? null : [1, 2]);
    const shared = currentRun(play.state)?.lines.filter(({ shared: isShare }) => isShare);
    expect(shared).toMatchObject(
      settledStays
        ? [
            { bid: 1, outcome: 'part', amountPence: 125_00 },
            { bid: 2, outcome: 'part', amountPence: 125_00 },
          ]
        : [],
    );
  }
});

test('[E11] one who joins the equals later is asked about against those in front, and nobody else is', () => {
  // 4 excludes 3, and comes before it: while 4 has money only 1 and 2 are tied.
  const play = heardPlay(sha256, {
    asks: [100_00, 100_00, 100_00, 100_00],
    potPence: 200_00,
    cards: 1,
    rules: { excluding: withIds([[3, 4]]) },
  });
  must(
    play.vote(cardKey(1), [
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 5],
    ]),
  );
  sealPlay(play);
  expect(openTie(play)).toEqual([1, 2]);
  draw(play, 1);
  expect(paid(play)).toEqual([4, 1]);
  must(play.ask({ type: 'decline', bid: 4 }));
  // 1 goes before 2 for good. Against 1 nothing is known of 3.
  expect(openTie(play)).toEqual([1, 3]);
  draw(play, 1);
  expect(openTie(play)).toEqual([2, 3]);
  draw(play, 2);
  expect(paid(play)).toEqual([1, 3]);
});

test('[E8, E11] a yes to less and a no to more are answers too: nobody is asked again what they have said', () => {
  const play = heardPlay(sha256, { asks: [100_00, 90_00, 200_00], potPence: 250_00, cards: 1 });
  must(
    play.vote(cardKey(1), [
      [1, 5],
      [2, 4],
      [3, 3],
    ]),
  );
  sealPlay(play);
  must(play.ask({ type: 'start-results' }));
  for (const _ of [1, 2]) must(play.ask({ type: 'show-next-result' }));
  must(play.ask({ type: 'ask-part' }));
  must(play.ask({ type: 'answer-part', accepts: true }));
  must(play.ask({ type: 'decline', bid: 2 }));
  // It took £60, so £150 will do.
  expect(currentRun(play.state)?.lines[1]).toMatchObject({ bid: 3, outcome: 'part', amountPence: 150_00 });
  expect(play.ask({ type: 'ask-part' })).toMatchObject({ refusal: { code: 'no-part-to-ask' } });
});

test('[R12, R17, E11] the setting is written only where it is on', () => {
  const on = threeEquals().state;
  const off = threeEquals({ settledStays: false }).state;
  expect(rulesText(on.rules, 1)).toContain('"settledStays":true');
  expect(rulesText(off.rules, 1)).not.toContain('settledStays');
});

test('[E11, M3] whatever the room settles, declines and answers: no later run contradicts it, and nothing is asked twice', () => {
  const seen = { ties: 0, declined: 0, answers: 0, kept: 0, runs: 0 };
  fc.assert(
    fc.property(drawnHalls, wholeBallotRules, (made, whole) => {
      const play = settledHall(made, whole);
      const questions = new Set<string>();
      const ask = (question: string): void => {
        expect(questions).not.toContain(question);
        questions.add(question);
      };
      playTheRoom(play, made.room, (asked) => {
        const run = currentRun(play.state);
        if (!run) throw new Error('no run');
        if (asked.type === 'number-the-draw') ask(`draw ${run.openTie?.tied.join()}`);
        if (asked.type === 'settle-by-hands' || asked.type === 'settle-by-share')
          ask(`${asked.type} ${run.ties.at(-1)?.tied.join()}`);
        if (asked.type === 'ask-part') notImplied(play, ask);
        const order = settledPairs(run);
        for (const one of run.openTie?.tied ?? [])
          for (const two of run.openTie?.tied ?? []) expect(order.has(`${one}>${two}`)).toBe(false);
        expect(contradictions(run, order, play)).toEqual([]);
        const given = run.lines.flatMap((line) => (line.outcome === 'not-chosen' ? [] : [line.amountPence]));
        expect(sumPence(given) + run.leftPence).toBe(made.potPence);
      });
      const last = currentRun(play.state);
      seen.runs += play.state.runs.length;
      seen.ties += last?.ties.length ?? 0;
      seen.declined += last?.declined.length ?? 0;
      seen.answers += last?.answers?.length ?? 0;
      seen.kept += Number((last?.ties.length ?? 0) > 0 && (last?.declined.length ?? 0) > 0);
    }),
    { numRuns: 1500 },
  );
  for (const [what, count] of Object.entries(seen))
    expect({ what, often: count > 10 }).toEqual({ what, often: true });
});

/** Asked about a part, a group has not said yes to as little, nor no to as much. */
function notImplied({ state: { asking, answers } }: Play, ask: (question: string) => void): void {
  if (!asking) throw new Error('nobody is asked');
  ask(`part ${asking.bid} ${asking.amountPence}`);
  const said = answers.filter(({ bid, accepts, amountPence }) => {
    if (bid !== asking.bid) return false;
    return accepts ? amountPence <= asking.amountPence : amountPence >= asking.amountPence;
  });
  expect(said).toEqual([]);
}

/** One who goes first by what was settled has nothing, though all it asks for was there when the other was paid. */
function contradictions(
  { lines, rule }: Run,
  order: ReadonlySet<string>,
  { state }: Play,
): readonly string[] {
  // Elsewhere it depends on whose money was spent before.
  if (rule !== 'ranked' && rule !== 'greedy-per-cost') return [];
  const wanted = (line: RunLine) =>
    line.outcome === 'not-chosen' && (line.why === 'does-not-fit' || line.why === 'after-the-line');
  return [...order].filter((pair) => {
    const [one, two] = pair.split('>').map((bid) => lines.find((line) => line.bid === Number(bid)));
    if (!one || !two || !wanted(one) || two.outcome === 'not-chosen') return false;
    const here = two.inPot?.beforePence ?? two.beforePence;
    const isSameRound = one.inPot?.pot === two.inPot?.pot && one.place === two.place;
    return isSameRound && (state.bids.get(one.bid)?.askPence ?? 0) <= here;
  });
}

test('[R17] rules that nobody set are written down with the setting when voting opens', () => {
  const play = setUpPlay(sha256);
  expect(play.state.rules.settledStays).toBe(true);
  const unset = new Play(sha256, play.words);
  for (const { body } of play.entries)
    if (body.type !== 'rules-set')
      apply(unset.state, { seq: unset.state.seq + 1, at: 0, by: personId(1), version: 1, body });
  expect(unset.state.rules.settledStays).toBe(false);
  for (const asked of opening) must(unset.ask(asked));
  expect(unset.entries.map(({ body }) => body.type)).toEqual(['doors-opened', 'rules-set', 'voting-opened']);
  expect(unset.state.rules).toEqual(recommendedRules);
  expect(sha256(rulesText(unset.state.rules, unset.state.potPence))).toBe(unset.state.rulesFingerprint);
});
