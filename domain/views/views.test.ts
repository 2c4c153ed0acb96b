import { withIds } from '../testing/plain-ids.ts';
import { expect, test } from 'vitest';
import type { Rules } from '../event/rules/rules.ts';
import type { Play } from '../testing/play.ts';
import { fullHall } from '../testing/halls.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay, tellPlay, youngKey } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { deskView } from './desk.ts';
import { facilitatorView } from './facilitator.ts';
import type { ViewSources } from './view-sources.ts';
import { mineView } from './mine.ts';
import { phoneView } from './phone.ts';
import { projectorView } from './projector.ts';

const live: Partial<Rules> = { screen: { policy: 'live', firstAt: 10, thenEvery: 5 } };

function hallOf(play: Play): ViewSources {
  return {
    ...fullHall,
    fingerprint: play.fingerprint(),
  };
}

function voteAll(play: Play, cards: number): Play {
  for (let card = 1; card <= cards; card += 1) {
    must(
      play.vote(
        cardKey(card),
        play.state.order.map((bid) => [bid, 1 + ((bid + card) % 5)] as const),
      ),
    );
  }
  return play;
}

/** Thirty bids of realistic size, everything told: the largest views there are. */
function largestPlay(): Play {
  const asks = Array.from({ length: 30 }, (_, place) => 1_234_50 + place * 100_00);
  const play = heardPlay(sha256, { asks, potPence: 40_000_00, cards: 300, rules: live });
  return tellPlay(settle(sealPlay(voteAll(play, 300))));
}

/** The same, with as many young people, who like other projects. */
function largestOfYoung(): Play {
  const asks = Array.from({ length: 30 }, (_, place) => 1_234_50 + place * 100_00);
  const rules = { ...live, youngCards: 'apart' } as const;
  const play = voteAll(heardPlay(sha256, { asks, potPence: 40_000_00, cards: 300, young: 300, rules }), 300);
  for (let card = 1; card <= 300; card += 1)
    must(
      play.vote(
        youngKey(card),
        play.state.order.map((bid) => [bid, 1 + ((bid * card) % 5)] as const),
      ),
    );
  return tellPlay(settle(sealPlay(play)));
}

/** Settles every tie by drawing the first number: for the size of the views it does not matter which. */
function settle(play: Play): Play {
  while (play.state.runs.at(-1)?.openTie) {
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 }));
  }
  return play;
}

test('[V3, V4] with 30 bids a phone gets at most 2 KB before the results, and a projector at most 8 KB at any time', () => {
  const asks = Array.from({ length: 30 }, (_, place) => 1_234_50 + place * 100_00);
  const open = voteAll(heardPlay(sha256, { asks, potPence: 40_000_00, cards: 300, rules: live }), 300);
  const told = largestPlay();
  const young = largestOfYoung();
  const bytes = (view: object) => Buffer.byteLength(JSON.stringify(view));
  expect(bytes(phoneView(open.state, hallOf(open)))).toBeLessThanOrEqual(2048);
  expect(bytes(projectorView(open.state, hallOf(open)))).toBeLessThanOrEqual(8192);
  expect(bytes(projectorView(told.state, hallOf(told)))).toBeLessThanOrEqual(8192);
  expect(bytes(projectorView(young.state, hallOf(young)))).toBeLessThanOrEqual(8192);
});

test('[V3] a phone is told when ballots cannot be saved', () => {
  const play = heardPlay(sha256, {});
  const saving = (now: boolean) => phoneView(play.state, { ...hallOf(play), saving: now }).saving;
  expect([saving(true), saving(false)]).toEqual([true, false]);
});

test('[V3] a phone sees no count and no figure before the results, and no single ballot changes its view', () => {
  const play = voteAll(heardPlay(sha256, { rules: live }), 14);
  const before = JSON.stringify(phoneView(play.state, hallOf(play)));
  voteAll(play, 20);
  expect(JSON.stringify(phoneView(play.state, hallOf(play)))).toBe(before);
  expect(before).not.toMatch(/figures|ballots"|scorers/);
});

test.each([
  ['live', 3],
  ['counts', undefined],
] as const)(
  '[S3] with %s the facilitator sees the figures that the projector sees, and the desk none',
  (policy, figures) => {
    const rules: Partial<Rules> = { screen: { policy, firstAt: 10, thenEvery: 5 } };
    const play = voteAll(heardPlay(sha256, { rules }), 17);
    const projector = projectorView(play.state, hallOf(play));
    expect(projector.figures?.length).toBe(figures);
    expect(facilitatorView(play.state, hallOf(play)).figures).toEqual(projector.figures);
    expect(JSON.stringify(deskView(play.state, hallOf(play)))).not.toMatch(/figures|marks|scorers/);
  },
);

test('[S6] after each project: a figure shows when its marks are locked and enough ballots mark it', () => {
  const rules: Partial<Rules> = {
    locking: true,
    screen: { policy: 'after-each', firstAt: 10, thenEvery: 5 },
  };
  const play = openPlay(sha256, { rules });
  must(play.ask({ type: 'call-bid', bid: 1 }));
  for (let card = 1; card <= 12; card += 1) must(play.vote(cardKey(card), [[1, 3]]));
  expect(projectorView(play.state, hallOf(play)).figures).toEqual([]);
  must(play.ask({ type: 'call-bid', bid: 2 }));
  for (let card = 1; card <= 9; card += 1)
    must(
      play.vote(cardKey(card), [
        [1, 3],
        [2, 5],
      ]),
    );
  must(play.ask({ type: 'call-bid', bid: 3 }));
  expect(projectorView(play.state, hallOf(play)).figures).toEqual([[1, 12, 36]]);
});

test('[E3] no view is a step ahead of what was told, for anybody', () => {
  const play = settle(sealPlay(voteAll(heardPlay(sha256, { rules: live }), 20)));
  const views = () =>
    [phoneView, projectorView, facilitatorView].map((view) => view(play.state, hallOf(play)));
  for (const view of views()) expect(view).toMatchObject({ results: null });
  must(play.ask({ type: 'start-results' }));
  const steps = play.state.runs.at(-1)?.lines.filter(({ outcome }) => outcome !== 'not-chosen').length ?? 0;
  for (let shown = 0; shown <= steps; shown += 1) {
    for (const view of views()) {
      expect(view.results?.lines.length).toBe(shown);
      expect(view.results).toMatchObject({ shown, finished: false, checkCode: null });
      expect('figures' in view ? view.figures : null).toBe(null);
    }
    must(play.ask({ type: 'show-next-result' }));
  }
  for (const view of views()) {
    expect(view.results).toMatchObject({
      finished: true,
      signed: false,
      checkCode: play.fingerprint()?.slice(0, 8),
    });
    expect(view.results?.lines.length).toBe(3);
  }
});

test('[V7] a card holder sees their own ballot, what was taken from this phone, and at the end whether it counts', () => {
  const play = heardPlay(sha256);
  must(play.vote(cardKey(1), [[1, 4]], { device: 'a', send: 7 }));
  expect(mineView(play.state, cardKey(1), withIds('a'), false)).toEqual({
    revision: 1,
    marks: [[1, 4]],
    card: 'live',
    leavesOut: null,
    lastSend: 7,
    inCount: null,
    openElsewhere: false,
    otherOpenedAt: null,
    withheld: false,
  });
  expect(mineView(play.state, cardKey(1), withIds('b'), true)).toMatchObject({
    lastSend: 0,
    openElsewhere: true,
  });
  expect(mineView(play.state, withIds('nobody'), withIds('a'), false)).toBe(null);
  expect(mineView(play.state, cardKey(1), withIds('b'), false)).toMatchObject({
    marks: [[1, 4]],
    withheld: false,
  });
  sealPlay(play);
  expect(mineView(play.state, cardKey(1), withIds('a'), false)).toMatchObject({
    inCount: true,
    marks: [[1, 4]],
  });
  expect(mineView(play.state, cardKey(2), withIds('a'), false)).toMatchObject({
    inCount: false,
    withheld: false,
  });
});

test('[S12] after the close a phone that did not vote with the card is told whether it is counted, and no mark', () => {
  const play = heardPlay(sha256);
  must(play.vote(cardKey(1), [[1, 4]], { device: 'a', send: 7 }));
  const other = () => mineView(play.state, cardKey(1), withIds('b'), false);
  must(play.ask({ type: 'start-last-call' }));
  expect(other()).toMatchObject({ marks: [[1, 4]], withheld: false });
  for (const type of ['close-voting', 'end-grace', 'seal'] as const) {
    must(play.ask({ type }));
    expect(other()).toMatchObject({ revision: 1, marks: [], withheld: true });
    expect(mineView(play.state, cardKey(1), withIds('a'), false)).toMatchObject({ marks: [[1, 4]] });
  }
  expect(other()).toMatchObject({ inCount: true });
});
