import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { recommendedRules } from './rules/rules.ts';
import { emptyEvent, currentRun } from './state.ts';
import { tieView } from '../views/tie.ts';

/** Three bids of £200, £300 and £400 for a pot of £500; ten people score them. */
function votedPlay() {
  const play = heardPlay(sha256, { cards: 10 });
  for (let card = 1; card <= 10; card += 1) {
    const third = card <= 5 ? 2 : 3;
    must(
      play.vote(cardKey(card), [
        [1, 5],
        [2, 4],
        [3, third],
      ]),
    );
  }
  return play;
}

test('[E1] a whole event: doors, pitches, ballots, close, seal, results, two signatures', () => {
  const play = tellPlay(sealPlay(votedPlay()));
  const run = currentRun(play.state);
  expect(run?.lines.map(({ bid, outcome }) => [bid, outcome])).toEqual([
    [1, 'chosen'],
    [2, 'chosen'],
    [3, 'not-chosen'],
  ]);
  expect((run?.allocatedPence ?? 0) + (run?.leftPence ?? 0)).toBe(500_00);
  const fingerprint = play.fingerprint() ?? '';
  must(play.ask({ type: 'sign', run: 1, fingerprint, as: 'officer', person: 1 }));
  must(play.ask({ type: 'sign', run: 1, fingerprint, as: 'second', person: 2 }));
  expect(play.state.stage).toBe('signed');
});

test('[J5] folding the journal again gives the same state', () => {
  const play = tellPlay(sealPlay(votedPlay()));
  const again = emptyEvent();
  for (const entry of play.entries) apply(again, JSON.parse(JSON.stringify(entry)));
  expect(again).toEqual(play.state);
});

test('[E5] "no thank you" decides again without the bid, by the same ballots and rules', () => {
  const play = tellPlay(sealPlay(votedPlay()));
  must(play.ask({ type: 'decline', bid: 1 }));
  const run = currentRun(play.state);
  expect(run).toMatchObject({ number: 2, replaces: 1, because: 'no-thank-you', leftPence: 200_00 });
  expect(run?.lines.map(({ bid, outcome }) => [bid, outcome])).toEqual([
    [2, 'chosen'],
    [3, 'not-chosen'],
    [1, 'not-chosen'],
  ]);
  // 2 was told, and stays told.
  expect(play.state.resultsShown).toBe(1);
});

test('[E2, E5] "no thank you" while the numbers of a draw are shown: the draw is numbered anew', () => {
  const play = heardPlay(sha256, { asks: [300_00, 300_00, 300_00], potPence: 300_00, cards: 1 });
  must(
    play.vote(cardKey(1), [
      [1, 3],
      [2, 3],
      [3, 3],
    ]),
  );
  sealPlay(play);
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'decline', bid: 1 }));
  expect(tieView(play.state)).toMatchObject({ tied: [2, 3], method: 'draw', numbered: false });
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn: 2, drawnAgain: 2, drewBy: 5, watchedBy: 6 }));
  expect(currentRun(play.state)?.lines[0]).toMatchObject({ bid: 3, outcome: 'chosen' });
});

test('[E2] a tie at the line waits for the draw; the number drawn decides, never a name', () => {
  const play = heardPlay(sha256, { asks: [300_00, 300_00, 300_00], potPence: 600_00, cards: 4 });
  for (let card = 1; card <= 4; card += 1)
    must(
      play.vote(cardKey(card), [
        [1, 3],
        [2, 3],
        [3, 3],
      ]),
    );
  sealPlay(play);
  expect(play.ask({ type: 'start-results' })).toMatchObject({ refusal: { code: 'tie-open' } });
  const draw = { type: 'settle-by-draw', drawn: 3, drawnAgain: 3, drewBy: 5, watchedBy: 6 } as const;
  expect(play.ask(draw)).toMatchObject({ refusal: { code: 'draw-not-numbered' } });
  must(play.ask({ type: 'number-the-draw' }));
  expect(play.ask({ ...draw, drawn: 4, drawnAgain: 4 })).toMatchObject({
    refusal: { code: 'number-not-in-draw' },
  });
  expect(play.ask({ ...draw, drawnAgain: 2 })).toMatchObject({ refusal: { code: 'number-not-confirmed' } });
  expect(play.ask({ ...draw, watchedBy: 5 })).toMatchObject({ refusal: { code: 'two-people-needed' } });
  must(play.ask(draw));
  expect(currentRun(play.state)?.openTie?.tied).toEqual([1, 2]);
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ ...draw, drawn: 1, drawnAgain: 1 }));
  const run = currentRun(play.state);
  expect(run?.lines.map(({ bid, outcome }) => [bid, outcome])).toEqual([
    [3, 'chosen'],
    [1, 'chosen'],
    [2, 'not-chosen'],
  ]);
});

test('[E2] hands part the tied; equal hands hand over to the second method', () => {
  const rules = { tie: { method: 'hands', otherwise: 'draw' } } as const;
  const play = heardPlay(sha256, { asks: [300_00, 300_00, 300_00], potPence: 600_00, cards: 1, rules });
  must(
    play.vote(cardKey(1), [
      [1, 3],
      [2, 3],
      [3, 3],
    ]),
  );
  sealPlay(play);
  const missing = play.ask({ type: 'settle-by-hands', hands: [[1, 10]] });
  expect(missing).toMatchObject({ refusal: { code: 'hands-missing' } });
  must(
    play.ask({
      type: 'settle-by-hands',
      hands: [
        [1, 7],
        [2, 12],
        [3, 7],
      ],
    }),
  );
  expect(currentRun(play.state)?.openTie?.tied).toEqual([1, 3]);
  expect(
    play.ask({
      type: 'settle-by-hands',
      hands: [
        [1, 7],
        [3, 8],
      ],
    }),
  ).toMatchObject({
    refusal: { code: 'wrong-method' },
  });
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn: 2, drawnAgain: 2, drewBy: 1, watchedBy: 2 }));
  expect(currentRun(play.state)?.lines.map(({ bid }) => bid)).toEqual([2, 3, 1]);
});

test('[E2] hands that stay equal end in a draw, so that no tie stays open for ever', () => {
  const rules = { tie: { method: 'hands', otherwise: 'hands' } } as const;
  const play = heardPlay(sha256, { asks: [300_00, 300_00], potPence: 300_00, cards: 1, rules });
  must(
    play.vote(cardKey(1), [
      [1, 3],
      [2, 3],
    ]),
  );
  sealPlay(play);
  const equal = [
    [1, 9],
    [2, 9],
  ] as const;
  must(play.ask({ type: 'settle-by-hands', hands: equal }));
  expect(tieView(play.state)?.method).toBe('draw');
});

test('[T3] when nobody voted nobody is chosen, whatever the least number of scorers', () => {
  const blanks = { kind: 'left-out', leastScorersPercent: 0 } as const;
  const run = currentRun(sealPlay(heardPlay(sha256, { rules: { blanks } })).state);
  expect(run).toMatchObject({ ballots: 0, openTie: null, allocatedPence: 0, leftPence: 500_00 });
});

test('[E6] who has signed cannot be linked to a bid afterwards without anybody noticing', () => {
  const play = tellPlay(sealPlay(votedPlay()));
  const fingerprint = play.fingerprint() ?? '';
  must(play.ask({ type: 'sign', run: 1, fingerprint, as: 'officer', person: 1 }));
  expect(play.ask({ type: 'link-person', person: 1, bid: 1 })).toMatchObject({
    refusal: { code: 'already-signed' },
  });
});

test('[ST2] two people press next on the same picture: one step', () => {
  const play = openPlay(sha256);
  const on = play.state.stageVersion;
  must(play.askOn(on, { type: 'call-bid', bid: 1 }));
  expect(play.askOn(on, { type: 'call-bid', bid: 2 })).toMatchObject({ refusal: { code: 'already-moved' } });
  expect(play.state.current).toBe(1);
});

test('[B6] with locking the mark counted before stays, and the voter is told what was too late', () => {
  const play = openPlay(sha256, { rules: { ...recommendedRules, locking: true } });
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.vote(cardKey(1), [[1, 4]]));
  must(play.ask({ type: 'call-bid', bid: 2 }));
  expect(
    must(
      play.vote(cardKey(1), [
        [1, 5],
        [2, 3],
      ]),
    ),
  ).toEqual({ kind: 'ballot', revision: 2, tooLate: [1] });
  expect(play.state.ballots.get(cardKey(1))?.marks).toEqual([
    [1, 4],
    [2, 3],
  ]);
});
