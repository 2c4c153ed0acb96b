import { expect, test } from 'vitest';
import type { Marks } from '../ballots/marks.ts';
import { bidId } from '../ids.ts';
import { rulesWith } from '../testing/ballot-kinds.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay } from '../testing/set-up.ts';
import type { PlainIds } from '../testing/plain-ids.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { countCards, type SheetFate } from './card-count.ts';

const sheet = (card: number, marks: PlainIds<Marks>, ownBid?: number) => ({
  key: cardKey(card),
  device: `sheet-of-${card}`,
  send: card,
  ...(ownBid === undefined ? {} : { ownBid }),
  marks,
});

const enter = (play: Play, ...sheets: ReturnType<typeof sheet>[]) =>
  play.ask({ type: 'enter-sheets', sheets });
const marksOf = (play: Play, card: number) => play.state.ballots.get(cardKey(card))?.marks;
const on = (...fates: [card: number, fate: SheetFate][]) =>
  new Map(fates.map(([card, fate]) => [cardKey(card), fate]));

test('[Y1] a card on paper takes nothing from a phone; what its phone sent before counts, and a repeat is a success', () => {
  const play = heardPlay(sha256);
  must(play.vote(cardKey(1), [[1, 3]]));
  const more = {
    type: 'send-ballot',
    key: cardKey(1),
    device: 'p',
    send: 7,
    basedOn: 1,
    onPaper: true,
  } as const;
  expect(play.ask({ ...more, marks: [[1, 5]] })).toMatchObject({ refusal: { code: 'card-on-paper' } });
  const repeated = { ...more, device: `phone-of-${cardKey(1)}`, send: 1, basedOn: 0 };
  expect(play.ask({ ...repeated, marks: [[1, 3]] })).toMatchObject({ ok: true });
  expect(marksOf(play, 1)).toEqual([[1, 3]]);
});

test('[Y2] a sheet replaces the whole ballot of its card, from the opening to the seal, also in a pause', () => {
  const play = heardPlay(sha256);
  must(
    play.vote(cardKey(1), [
      [1, 3],
      [2, 2],
    ]),
  );
  must(play.ask({ type: 'pause' }));
  must(enter(play, sheet(1, [[3, 4]])));
  must(play.ask({ type: 'resume' }));
  expect(marksOf(play, 1)).toEqual([[3, 4]]);
  expect(play.state.tally.get(bidId(1))).toMatchObject({ scorers: 0 });
  must(play.ask({ type: 'start-last-call' }));
  must(play.ask({ type: 'close-voting' }));
  must(play.ask({ type: 'end-grace' }));
  must(enter(play, sheet(2, [[1, 5]])));
  expect(play.state.lastBallotSeq).toBe(play.state.seq);
  must(play.ask({ type: 'seal' }));
  expect(enter(play, sheet(3, [[1, 5]]))).toMatchObject({ refusal: { code: 'voting-closed' } });
});

test('[Y2] before voting opens no sheet is entered', () => {
  const play = openPlay(sha256);
  expect(enter(play, sheet(1, [[1, 5]]))).toMatchObject({ refusal: { code: 'bid-not-open' } });
});

test('[Y2, B6] what is locked on phones is not locked on a sheet, and a figure that the hall has seen stands still', () => {
  const screen = { policy: 'after-each', firstAt: 10, thenEvery: 5 } as const;
  const play = openPlay(sha256, { rules: { locking: true, screen } });
  must(play.ask({ type: 'call-bid', bid: 1 }));
  for (let card = 1; card <= 12; card += 1) must(play.vote(cardKey(card), [[1, 5]]));
  must(play.ask({ type: 'call-bid', bid: 2 }));
  const seen = play.state.shown.get(bidId(1))?.figure;
  expect(seen).not.toBeNull();
  must(enter(play, sheet(13, [[1, 1]])));
  expect(marksOf(play, 13)).toEqual([[1, 1]]);
  expect(play.state.shown.get(bidId(1))?.figure).toEqual(seen);
  expect(play.state.tally.get(bidId(1))).toMatchObject({ scorers: 13, total: 61 });
});

test.each([
  ['a card that there is not', sheet(900, []), 'unknown-card'],
  ['a cancelled card', sheet(9, []), 'cancelled-card'],
  ['a score off the scale', sheet(1, [[1, 11]]), 'mark-out-of-range'],
  ['a project that there is not', sheet(1, [[44, 1]]), 'unknown-bid'],
  ['a group’s own project', sheet(1, [[2, 1]], 2), 'own-bid'],
] as const)('[Y2, Y7] with %s among them, no sheet is entered', (_, wrong, code) => {
  const play = heardPlay(sha256, { rules: { ownBid: 'abstain' } });
  must(play.ask({ type: 'cancel-card', key: cardKey(9), reason: 'lost' }));
  const before = play.entries.length;
  expect(enter(play, sheet(5, [[1, 2]]), wrong)).toMatchObject({ refusal: { code } });
  expect(enter(play, sheet(5, [[1, 2]]), sheet(5, [[1, 3]]))).toMatchObject({
    refusal: { code: 'malformed' },
  });
  expect(play.entries.length).toBe(before);
});

test('[Y7] the entries of a batch stand in the order of their keys and look like those of phones', () => {
  const play = heardPlay(sha256);
  must(play.vote(cardKey(1), [[1, 2]]));
  const before = play.entries.length;
  must(enter(play, sheet(3, [[1, 1]]), sheet(1, [[1, 2]]), sheet(2, [[1, 5]])));
  const [byPhone] = play.entries.slice(before - 1);
  const written = play.entries.slice(before).map(({ body }) => body);
  // A sheet that says what counts already writes nothing.
  expect(written.map((body) => 'key' in body && body.key)).toEqual([cardKey(2), cardKey(3)]);
  for (const body of written) expect(Object.keys(body)).toEqual(Object.keys(byPhone?.body ?? {}));
});

test('[Y8] a spoilt sheet gives nothing, also where a phone had voted', () => {
  const play = heardPlay(sha256);
  must(play.vote(cardKey(1), [[1, 2]]));
  must(enter(play, sheet(1, []), sheet(2, [])));
  expect(countCards(play.state, on([1, 'spoilt'], [2, 'spoilt']))).toMatchObject({ voted: 0, spoilt: 2 });
});

test('[Y4] once phones failed, a sheet counts where it has a mark and the phone for the rest', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.vote(cardKey(1), [[1, 3]]));
  must(play.ask({ type: 'declare-phones-failed', heard: [1, 2, 3] }));
  expect(play.state).toMatchObject({ phonesFailed: true, current: null, pitch: null });
  expect([...play.state.bids.values()].map(({ status, opened }) => [status, opened])).toEqual(
    [1, 2, 3].map(() => ['heard', true]),
  );
  must(
    enter(
      play,
      sheet(1, [
        [2, 4],
        [3, 1],
      ]),
    ),
  );
  must(enter(play, sheet(2, [[1, 5]])));
  expect(marksOf(play, 1)).toEqual([
    [1, 3],
    [2, 4],
    [3, 1],
  ]);
  must(
    enter(
      play,
      sheet(1, [
        [1, 1],
        [2, 4],
      ]),
    ),
  );
  expect(marksOf(play, 1)).toEqual([
    [1, 1],
    [2, 4],
    [3, 1],
  ]);
  sealPlay(play);
  expect(play.state.runs.length).toBe(1);
});

test('[Y4] what was set aside is not heard by it; said twice it is written once; it needs scores and an open vote', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'set-aside', bid: 3, as: 'withdrawn' }));
  must(play.ask({ type: 'declare-phones-failed', heard: [1, 3] }));
  expect(play.state.bids.get(bidId(3))?.status).toBe('withdrawn');
  const before = play.entries.length;
  must(play.ask({ type: 'declare-phones-failed', heard: [1] }));
  expect(play.entries.length).toBe(before);
  must(play.ask({ type: 'declare-phones-failed', heard: [2] }));
  expect(play.entries.at(-1)?.body).toEqual({ type: 'phones-failed', heard: [2] });
  expect(play.ask({ type: 'declare-phones-failed', heard: [9] })).toMatchObject({
    refusal: { code: 'unknown-bid' },
  });
  const approval = openPlay(sha256, {
    rules: rulesWith('approval'),
  });
  expect(approval.ask({ type: 'declare-phones-failed', heard: [] })).toMatchObject({
    refusal: { code: 'only-scores' },
  });
});

test('[C7, Y9] cards on paper are handed out, whether their pile was counted or not; the sum is what was printed', () => {
  const play = heardPlay(sha256, { cards: 10 });
  for (const card of [1, 2, 3]) must(play.vote(cardKey(card), [[1, 5]]));
  must(enter(play, sheet(4, [[1, 2]]), sheet(5, []), sheet(6, [])));
  // 3 is on paper, did not come back, and its phone had voted before.
  const fates = on([3, 'not-returned'], [4, 'counted'], [5, 'spoilt'], [6, 'counted'], [7, 'not-returned']);
  expect(countCards(play.state, fates)).toEqual({
    printed: 10,
    voted: 4,
    notVoted: 1,
    spoilt: 1,
    notReturned: 1,
    attending: 0,
    cancelled: 0,
    notHandedOut: 0,
    uncounted: 3,
  });
  must(play.ask({ type: 'count-piles', batches: [1], unused: [cardKey(9), cardKey(10)] }));
  expect(countCards(play.state, fates)).toMatchObject({ notVoted: 2, notHandedOut: 2, uncounted: 0 });
});
