import { describe, expect, test } from 'vitest';
import { openPlay, cardKey, heardPlay, must, sealPlay, setUpPlay, youngKey } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { youngHall } from '../testing/young-hall.ts';
import { withIds } from '../testing/plain-ids.ts';
import { countByKind } from './card-kinds.ts';
import { noSheets } from './card-count.ts';
import { recommendedRules, type Rules } from './rules/rules.ts';
import { rulesText, writtenRules } from './rules/written-rules.ts';
import { currentRun } from './state.ts';

/** The doors are shut. */
function shut(youngCards: Rules['youngCards'], young: number): Play {
  return setUpPlay(sha256, { young, rules: { youngCards } });
}

const runOf = (play: Play) => {
  const run = currentRun(sealPlay(play).state);
  if (run === null) throw new Error('no run');
  return run;
};

test('[Y16, R12] rules without young people’s cards are written as before, and keep their fingerprint', () => {
  const off = { ...recommendedRules, youngCards: 'none' } as const;
  expect(writtenRules(off)).not.toHaveProperty('youngCards');
  expect(rulesText(off, 1)).not.toContain('young');
  expect(writtenRules({ ...off, youngCards: 'apart' })).toMatchObject({ youngCards: 'apart' });
  const run = runOf(heardPlay(sha256));
  expect(run).not.toHaveProperty('young');
});

test('[Y16] young people’s cards are made only where the rules know them, in ascending keys', () => {
  const none = setUpPlay(sha256);
  const asked = { type: 'make-young-cards', batch: 2, keys: [youngKey(2), youngKey(1)] } as const;
  expect(none.ask(asked)).toMatchObject({ refusal: { code: 'no-young-cards' } });
  const some = setUpPlay(sha256, { rules: { youngCards: 'together' } });
  must(some.ask(asked));
  expect(some.entries.at(-1)?.body).toEqual({
    type: 'young-cards-made',
    batch: 2,
    keys: [youngKey(1), youngKey(2)],
  });
});

test('[Y16] rules do not lose the cards that people may hold already; once these are cancelled they may', () => {
  const play = shut('together', 1);
  const without = { type: 'set-rules', rules: recommendedRules } as const;
  expect(play.ask(without)).toMatchObject({ refusal: { code: 'no-young-cards' } });
  must(play.ask({ ...without, rules: { ...recommendedRules, youngCards: 'apart' } }));
  must(play.ask({ type: 'cancel-card', key: youngKey(1), reason: 'spoilt' }));
  must(play.ask(without));
});

describe('[Y18, C4] a replacement keeps the kind', () => {
  test.each([
    ['a young person’s card by an ordinary one', youngKey(1), cardKey(5)],
    ['an ordinary card by a young person’s', cardKey(5), youngKey(1)],
  ] as const)('[Y18] never %s', (_, key, newKey) => {
    const play = shut('apart', 3);
    expect(play.ask({ type: 'replace-card', key, reason: 'lost', newKey })).toMatchObject({
      refusal: { code: 'card-not-free', detail: { why: 'kind' } },
    });
  });

  test('[Y18] nor a group’s card by a young person’s', () => {
    const play = shut('apart', 1);
    must(play.ask({ type: 'make-team-cards', batch: 3, keys: [cardKey(300)] }));
    const asked = { type: 'replace-card', key: cardKey(300), reason: 'lost', newKey: youngKey(1) } as const;
    expect(play.ask(asked)).toMatchObject({ refusal: { code: 'card-not-free', detail: { why: 'kind' } } });
  });

  test('[Y18] a young person’s lost card is replaced by another one, whose ballot counts apart like the first', () => {
    const play = youngHall({ youngCards: 'apart', others: 12, young: 11 });
    must(play.ask({ type: 'replace-card', key: youngKey(1), reason: 'lost', newKey: youngKey(12) }));
    must(play.vote(youngKey(12), withIds([[1, 1]])));
    expect(runOf(play)).toMatchObject({ ballots: 12, young: { ballots: 11 } });
  });
});

test('[Y17] together they decide with all others, and are shown separately as well', () => {
  const run = runOf(youngHall({ youngCards: 'together', others: 12, young: 15 }));
  expect(run).toMatchObject({ ballots: 27, young: { ballots: 15 } });
  expect(run.figures[0]).toMatchObject({ scorers: 27, total: 12 * 5 + 15 * 3 });
  expect(run.young?.figures).toEqual([
    { bid: 1, scorers: 15, total: 45 },
    { bid: 2, scorers: 15, total: 75 },
  ]);
  expect(run.lines[0]).toMatchObject({ bid: 2 });
});

test('[Y17] apart they decide no money, and figures that the hall sees before the close are without them', () => {
  const live = { screen: { policy: 'live', firstAt: 10, thenEvery: 5 } } as const;
  const play = youngHall({ youngCards: 'apart', others: 12, young: 15 }, { rules: live });
  expect(play.state.tally.get(withIds(1))).toMatchObject({ scorers: 12, total: 60 });
  expect(play.state.shown.get(withIds(1))?.figure?.scorers).toBeLessThanOrEqual(12);
  const run = runOf(play);
  expect(run).toMatchObject({ ballots: 12, young: { ballots: 15 } });
  expect(run.lines[0]).toMatchObject({ bid: 1 });
  expect(run.figures[0]).toMatchObject({ scorers: 12, total: 60 });
});

test('[Y17, T6] apart, their ballots are in and not counted', () => {
  const play = youngHall({ youngCards: 'apart', others: 12, young: 15 });
  must(play.ask({ type: 'cancel-card', key: youngKey(1), reason: 'lost' }));
  must(play.vote(youngKey(2), []));
  expect(runOf(play)).toMatchObject({ ballots: 12, young: { ballots: 13 } });
  expect(play.entries.find(({ body }) => body.type === 'sealed')?.body).toMatchObject({ ballots: 25 });
});

test.each([
  ['young people’s', 12, 9],
  ['other people’s', 9, 12],
] as const)('[Y20] with fewer than ten %s ballots nothing is shown separately', (_, others, young) => {
  for (const rule of ['together', 'apart'] as const)
    expect(runOf(youngHall({ youngCards: rule, others, young })).young).toEqual({
      ballots: null,
      figures: [],
    });
});

test('[Y22] what became of the cards of each kind adds up; with one kind there is nothing to tell apart', () => {
  expect(countByKind(openPlay(sha256).state, noSheets)).toEqual([]);
  const play = youngHall({ youngCards: 'apart', others: 12, young: 10 });
  must(play.ask({ type: 'count-piles', batches: [2], unused: [youngKey(15)] }));
  const [ordinary, young] = countByKind(play.state, noSheets);
  expect(ordinary).toMatchObject({ kind: 'ordinary', count: { printed: 17, voted: 12, uncounted: 5 } });
  expect(young).toMatchObject({
    kind: 'young',
    count: { printed: 15, voted: 10, notVoted: 4, notHandedOut: 1, uncounted: 0 },
  });
});
