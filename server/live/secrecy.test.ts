import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardKey } from '../../domain/testing/set-up.ts';
import type { AnyView } from '../../domain/views/roles.ts';
import { openRoom, type TestRoom } from '../testing/test-room.ts';

const cards = 24;
const bids = [1, 2, 3];
const live = { policy: 'live', firstAt: 10, thenEvery: 5 } as const;
const seed = 20_170_128;

const mark = fc.option(fc.integer({ min: 1, max: 5 }), { nil: 0 });
const card = fc.integer({ min: 1, max: cards });
/** A card sends a whole ballot, 0 for a blank; or it is cancelled. */
const act = fc.oneof(
  { weight: 40, arbitrary: fc.record({ card, marks: fc.tuple(mark, mark, mark) }) },
  { weight: 1, arbitrary: fc.record({ card, marks: fc.constant(null) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** The true counts, kept by the test itself: after each act the figure of each bid, and whose mark moved it. */
class TrueCounts {
  readonly #marks = new Map(bids.map((bid) => [bid, new Map<number, number>()]));
  readonly #moments = new Map(bids.map((bid) => [bid, [] as { figure: string; movedBy: number | null }[]]));

  note(who: number, marks: readonly number[]): void {
    for (const bid of bids) {
      const given = this.#marks.get(bid) ?? new Map<number, number>();
      const score = marks[bid - 1] ?? 0;
      const movedBy = (given.get(who) ?? 0) === score ? null : who;
      given.set(who, score);
      const scores = [...given.values()].filter((each) => each > 0);
      const figure = `${scores.length} ${scores.reduce((sum, each) => sum + each, 0)}`;
      this.#moments.get(bid)?.push({ figure, movedBy });
    }
  }

  figureNow(bid: number): string {
    return this.#moments.get(bid)?.at(-1)?.figure ?? '0 0';
  }

  /** How many ballots changed at most between two moments at which the figures stood; 0 when one never stood. */
  ballotsBetween(bid: number, one: string, other: string): number {
    const moments = this.#moments.get(bid) ?? [];
    const at = (figure: string) =>
      moments.flatMap((moment, place) => (moment.figure === figure ? [place] : []));
    const pairs = at(one).flatMap((a) => at(other).map((b) => [Math.min(a, b), Math.max(a, b)] as const));
    const covered = pairs.map(([from, until]) => {
      const moved = moments.slice(from + 1, until + 1).flatMap(({ movedBy }) => movedBy ?? []);
      return new Set(moved).size;
    });
    return Math.max(0, ...covered);
  }
}

async function perform(hall: TestRoom, acts: readonly Act[]): Promise<TrueCounts> {
  const counts = new TrueCounts();
  const cancelled = new Set<number>();
  for (const [place, { card: who, marks }] of acts.entries()) {
    if (marks === null && !cancelled.has(who)) {
      await hall.ask({ type: 'cancel-card', key: cardKey(who), reason: 'lost' });
      cancelled.add(who);
    }
    const given = marks?.flatMap((score, at) => (score > 0 ? [[at + 1, score] as const] : [])) ?? [];
    if (!cancelled.has(who)) await hall.vote(who, given, place + 1, place + 1);
    counts.note(who, cancelled.has(who) ? [] : (marks ?? []));
    await hall.time.pass(250);
  }
  return counts;
}

/** The figures of a bid in everything that any role was sent. */
function figuresSent(hall: TestRoom, bid: number): Set<string> {
  const figures = hall.sent.flatMap(({ view }) => figuresIn(view).filter(([shown]) => shown === bid));
  return new Set(figures.map(([, scorers, total]) => `${scorers} ${total}`));
}

function figuresIn(view: AnyView) {
  return 'figures' in view ? (view.figures ?? []) : [];
}

/** The least number of ballots that a difference between two figures sent, or one sent and the final one, covers. */
async function leastCovered(hall: TestRoom, acts: readonly Act[]): Promise<number> {
  const counts = await perform(hall, acts);
  const between = bids.flatMap((bid) => {
    const sent = [...figuresSent(hall, bid)];
    const known = sent.length === 0 ? [] : [...new Set([...sent, counts.figureNow(bid)])];
    return known.flatMap((one, place) =>
      known.slice(0, place).map((other) => counts.ballotsBetween(bid, one, other)),
    );
  });
  return Math.min(Infinity, ...between);
}

const manyActs = fc.array(act, { minLength: 60, maxLength: 120 });

test('[S4, S5] from all views sent in a live event no difference between two covers fewer than 5 ballots', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(manyActs, async (acts) => {
      const hall = await openRoom({ cards, rules: { screen: live } });
      await hall.hearAll();
      expect(await leastCovered(hall, acts)).toBeGreaterThanOrEqual(5);
      shown += figuresSent(hall, 1).size;
      await hall.close();
    }),
    { seed, numRuns: 15 },
  );
  expect(shown).toBeGreaterThan(30);
});

test('[S4] the same look at practice, where figures move with every ballot, finds single ballots', async () => {
  const hall = await openRoom({ cards, practice: true, rules: { screen: live } });
  await hall.hearAll();
  const [acts = []] = fc.sample(manyActs, { seed, numRuns: 1 });
  expect(await leastCovered(hall, acts)).toBe(1);
});

test('[S2, S3, V3, V6] nobody is sent a mark, a key, or a figure that the hall does not see', async () => {
  const hall = await openRoom({ cards, rules: { screen: live } });
  await hall.hearAll();
  const [acts = []] = fc.sample(manyActs, { seed, numRuns: 1 });
  await perform(hall, acts);
  const roles = new Set(hall.sent.map(({ role }) => role));
  expect(roles).toEqual(new Set(['phone', 'desk', 'projector', 'facilitator']));
  for (const { view } of hall.sent) expect(JSON.stringify(view)).not.toMatch(/card-\d|"d\d+"/);
  const withoutFigures = [...hall.viewsOf('phone'), ...hall.viewsOf('desk')];
  expect(withoutFigures.flatMap(figuresIn)).toEqual([]);
  const toHall = hall.viewsOf('projector').map((view) => JSON.stringify(figuresIn(view)));
  for (const view of hall.viewsOf('facilitator')) expect(toHall).toContain(JSON.stringify(figuresIn(view)));
});

test('[S6] with counts only, no figure is sent before the results', async () => {
  const hall = await openRoom({ cards, rules: { screen: { ...live, policy: 'counts' } } });
  await hall.hearAll();
  const [acts = []] = fc.sample(manyActs, { seed, numRuns: 1 });
  await perform(hall, acts);
  expect(hall.sent.flatMap(({ view }) => figuresIn(view))).toEqual([]);
  expect(hall.viewsOf('projector').length).toBeGreaterThan(10);
});
