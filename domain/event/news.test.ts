import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { drawnHalls, sealedHall } from '../testing/drawn-halls.ts';
import { quietHall } from '../testing/halls.ts';
import type { Play } from '../testing/play.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay, setUpPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { playTheRoom } from '../testing/the-room.ts';
import { phoneView } from '../views/phone.ts';
import { projectorView } from '../views/projector.ts';
import { facilitatorView } from '../views/facilitator.ts';
import { reopenReasons } from './stages.ts';
import { currentRun } from './state.ts';

const news = ({ state }: Play) => projectorView(state, quietHall).news;
const ballot = (play: Play, marks: readonly number[]) =>
  must(
    play.vote(
      cardKey(1),
      marks.map((mark, at) => [at + 1, mark]),
    ),
  );

test.each(['later', 'left-out', 'withdrawn'] as const)(
  '[ST19] a project that is set aside (%s) is told to everybody, until the next is called',
  (as) => {
    const play = openPlay(sha256);
    must(play.ask({ type: 'call-bid', bid: 1 }));
    must(play.ask({ type: 'set-aside', bid: 1, as }));
    const told = { kind: 'set-aside', bid: 1, as, beside: false };
    for (const view of [projectorView, phoneView, facilitatorView])
      expect(view(play.state, quietHall).news).toEqual(told);
    // Nobody voted, no clock and no screen takes it away.
    must(play.ask({ type: 'pause' }));
    must(play.ask({ type: 'resume' }));
    must(play.ask({ type: 'show-overlay', overlay: 'rules' }));
    must(play.ask({ type: 'show-overlay', overlay: null }));
    expect(news(play)).toEqual(told);
    must(play.ask({ type: 'call-bid', bid: 2 }));
    expect(news(play)).toBe(null);
  },
);

test('[ST19] put back, a project is said to be back; while something runs it is said beside that', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' }));
  expect(news(play)).toEqual({ kind: 'set-aside', bid: 2, as: 'withdrawn', beside: true });
  must(play.ask({ type: 'end-pitch' }));
  expect(news(play)).toMatchObject({ bid: 2 });
  must(play.ask({ type: 'restore-bid', bid: 2 }));
  expect(news(play)).toEqual({ kind: 'put-back', bid: 2, beside: false });
  // The picture has been read, and goes.
  must(play.ask({ type: 'show-overlay', overlay: null }));
  expect(news(play)).toBe(null);
  const doors = setUpPlay(sha256);
  must(doors.ask({ type: 'open-doors' }));
  must(doors.ask({ type: 'set-aside', bid: 2, as: 'left-out' }));
  expect(news(doors)).toMatchObject({ beside: true });
});

test('[ST15, ST19] a withdrawal that is taken back at once was told all the same: the hall hears that it is back', () => {
  const play = openPlay(sha256);
  play.clocks = { ...play.clocks, beforeAct: { pitchLeftMs: null, countdownLeftMs: null } };
  must(play.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' }));
  must(play.ask({ type: 'undo', entry: play.state.seq }));
  expect(news(play)).toEqual({ kind: 'put-back', bid: 2, beside: false });
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.ask({ type: 'undo', entry: play.state.seq }));
  expect(news(play)).toEqual({ kind: 'put-back', bid: 2, beside: false });
});

test('[ST17, ST19] what is put over news goes with it, and news takes away what stood there', () => {
  const play = openPlay(sha256);
  const { overlay } = projectorView(play.state, quietHall);
  must(play.ask({ type: 'show-overlay', overlay: 'order' }));
  must(play.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' }));
  expect([overlay, projectorView(play.state, quietHall).overlay]).toEqual([null, null]);
  must(play.ask({ type: 'show-overlay', overlay: null }));
  const { seq } = play.state;
  must(play.ask({ type: 'show-overlay', overlay: null }));
  expect([news(play), play.state.seq]).toEqual([null, seq]);
});

test.each(reopenReasons)(
  '[ST11, ST19] a vote that is opened again says so, with its reason: %s',
  (reason) => {
    const play = heardPlay(sha256);
    for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) must(play.ask({ type }));
    must(play.ask({ type: 'reopen-voting', reason }));
    expect(news(play)).toEqual({ kind: 'reopened', reason, beside: false });
    must(play.ask({ type: 'start-last-call' }));
    expect(news(play)).toBe(null);
  },
);

/** Two equals of £200 each, and £300 in the pot. */
function tied(method: 'hands' | 'draw' | 'share'): Play {
  const play = heardPlay(sha256, {
    asks: [200_00, 200_00],
    least: [100_00, 100_00],
    potPence: 300_00,
    rules: { tie: { method, otherwise: 'draw' } },
  });
  ballot(play, [5, 5]);
  return sealPlay(play);
}

test('[E12] hands counted are told to the hall before the results begin', () => {
  const play = tied('hands');
  const hands = [
    [1, 20],
    [2, 30],
  ] as const;
  must(play.ask({ type: 'settle-by-hands', hands }));
  expect(news(play)).toEqual({
    kind: 'settled',
    tie: { method: 'hands', tied: [1, 2], hands },
    changes: [],
  });
  must(play.ask({ type: 'start-results' }));
  expect(news(play)).toBe(null);
});

test('[E12, S1] the number drawn and the name it means are told, and not who drew', () => {
  const play = tied('draw');
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn: 2, drawnAgain: 2, drewBy: 1, watchedBy: 2 }));
  expect(news(play)).toEqual({
    kind: 'settled',
    tie: { method: 'draw', tied: [1, 2], drawn: 2, first: 2 },
    changes: [],
  });
});

test('[E12] the shares made are told', () => {
  const play = tied('share');
  must(play.ask({ type: 'settle-by-share' }));
  expect(news(play)).toMatchObject({
    tie: {
      method: 'share',
      shares: [
        [1, 150_00],
        [2, 150_00],
      ],
    },
  });
});

test('[E3, E5, E12] a “no thank you” tells what it changes in what was told, and the rest stays told', () => {
  const play = heardPlay(sha256, {
    asks: [200_00, 100_00, 100_00, 150_00],
    least: [null, null, null, 50_00],
    potPence: 450_00,
  });
  ballot(play, [5, 4, 3, 2]);
  tellPlay(sealPlay(play));
  expect(currentRun(play.state)?.lines.map(({ bid, outcome }) => [bid, outcome])).toEqual([
    [1, 'chosen'],
    [2, 'chosen'],
    [3, 'chosen'],
    [4, 'part'],
  ]);
  must(play.ask({ type: 'decline', bid: 2 }));
  expect(news(play)).toEqual({
    kind: 'declined',
    bid: 2,
    changes: [
      [2, 100_00, 0],
      [4, 50_00, 150_00],
    ],
  });
  // 1 and 3 have what they had: nobody has to be told again.
  expect(phoneView(play.state, quietHall).results?.lines.map(({ bid }) => bid)).toEqual([1, 3]);
  must(play.ask({ type: 'show-next-result' }));
  expect(news(play)).toBe(null);
  must(play.ask({ type: 'show-next-result' }));
  expect(phoneView(play.state, quietHall).results).toMatchObject({ finished: true });
});

test('[E8, E12] an answer given aloud is told, with what it changes', () => {
  const play = heardPlay(sha256, { asks: [200_00, 200_00, 50_00], potPence: 310_00, least: [null, 100_00] });
  ballot(play, [5, 4, 3]);
  tellPlay(sealPlay(play));
  must(play.ask({ type: 'ask-part' }));
  expect(news(play)).toBe(null);
  must(play.ask({ type: 'answer-part', accepts: false }));
  expect(news(play)).toEqual({
    kind: 'answered',
    bid: 2,
    amountPence: 110_00,
    accepts: false,
    changes: [
      [2, 110_00, 0],
      [3, 0, 50_00],
    ],
  });
});

test('[E3, E12] whatever the room does, no view is a step ahead, and what the hall was last told is true', () => {
  const seen = { changes: 0, declined: 0, answered: 0, settled: 0 };
  fc.assert(
    fc.property(drawnHalls, (made) => {
      const play = sealedHall(made);
      let visible = new Set<string>();
      const heard = new Map<BidId, Pence>();
      playTheRoom(play, made.room, (asked) => {
        const { results, news: now, tie } = projectorView(play.state, quietHall);
        expect(phoneView(play.state, quietHall).news).toEqual(now);
        const lines = results?.lines ?? [];
        const shown = lines.map(
          (line) => [line.bid, line.outcome === 'not-chosen' ? 0 : line.amountPence] as const,
        );
        const fresh = shown.filter((pair) => !visible.has(String(pair)));
        const telling = asked.type === 'show-next-result';
        expect(fresh.length).toBeLessThanOrEqual(!telling ? 0 : results?.finished ? made.asks.length : 1);
        visible = new Set(shown.map(String));
        for (const [bid, pence] of shown) heard.set(bid, pence);
        const changes = now !== null && 'changes' in now ? now.changes : [];
        for (const [bid, from, to] of changes) {
          expect(heard.get(bid)).toBe(from);
          heard.set(bid, to);
        }
        seen.changes += changes.length;
        if (now !== null && now.kind in seen) seen[now.kind as 'settled'] += 1;
        const standing = currentRun(play.state)?.lines ?? [];
        const untrue = standing.filter((line) => {
          const pence = line.outcome === 'not-chosen' ? 0 : line.amountPence;
          return heard.has(line.bid) && heard.get(line.bid) !== pence;
        });
        expect(tie === null ? untrue : []).toEqual([]);
      });
    }),
    { numRuns: 1000 },
  );
  for (const [what, count] of Object.entries(seen))
    expect({ what, often: count > 10 }).toEqual({ what, often: true });
});
