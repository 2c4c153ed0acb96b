import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardKey } from '../testing/set-up.ts';
import { noteChange, nothingShown, type TallyFigure } from './shown.ts';

const steps = { firstAt: 10, thenEvery: 5 };

interface Sight {
  readonly figure: TallyFigure | null;
  /** The ballot whose arrival made the count that the figure shows. */
  readonly countedAt: number | null;
}

/** One bid's count and what the hall sees of it, ballot by ballot. */
function playBid(ballots: readonly { voter: number; mark: number | null }[], on = steps) {
  const shown = nothingShown();
  const marks = new Map<number, number | null>();
  const madeAt = new Map<TallyFigure, number>();
  const seen: Sight[] = [];
  const changed: boolean[] = [];
  for (const [place, { voter, mark }] of ballots.entries()) {
    const before = marks.get(voter) ?? null;
    marks.set(voter, mark);
    changed.push(before !== mark);
    const tally = figureOf(marks);
    noteChange(shown, on, tally, cardKey(voter), before, mark);
    if (shown.next && !madeAt.has(shown.next)) madeAt.set(shown.next, place);
    seen.push({ figure: shown.figure, countedAt: shown.figure ? (madeAt.get(shown.figure) ?? null) : null });
  }
  return { seen, changed, final: figureOf(marks) };
}

function figureOf(marks: ReadonlyMap<number, number | null>): TallyFigure {
  const given = [...marks.values()].filter((mark) => mark !== null);
  return { scorers: given.length, total: given.reduce((sum, mark) => sum + mark, 0) };
}

const ballot = fc.record({ voter: fc.nat({ max: 40 }), mark: fc.option(fc.integer({ min: 1, max: 5 })) });

test('[S4] the figure first moves when 10 ballots mark the bid, and then every 5', () => {
  const { seen } = playBid(Array.from({ length: 25 }, (_, voter) => ({ voter, mark: 3 })));
  const moves = seen.flatMap(({ figure }, place) =>
    figure && figure !== seen[place - 1]?.figure ? [{ ballots: place + 1, scorers: figure.scorers }] : [],
  );
  expect(moves).toEqual([
    { ballots: 10, scorers: 5 },
    { ballots: 15, scorers: 10 },
    { ballots: 20, scorers: 15 },
    { ballots: 25, scorers: 20 },
  ]);
});

test('[S4, S5] no two figures ever seen, the final result included, lie fewer than 5 changed ballots apart', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(ballot, { minLength: 10, maxLength: 200 }), (ballots) => {
      const { seen, changed } = playBid(ballots);
      const counts = [...new Set(seen.flatMap(({ countedAt }) => (countedAt === null ? [] : [countedAt])))];
      const endings = counts.length > 0 ? [...counts, ballots.length - 1] : [];
      for (const [place, until] of endings.entries()) {
        for (const from of endings.slice(0, place).filter((at) => at < until)) {
          const between = ballots.slice(from + 1, until + 1).filter((_, at) => changed[from + 1 + at]);
          compared += 1;
          expect(new Set(between.map(({ voter }) => voter)).size).toBeGreaterThanOrEqual(5);
        }
      }
    }),
    { seed: 20170128, numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(500);
});

test('[S4] in practice every ballot moves the figure', () => {
  const { seen } = playBid(
    [
      { voter: 1, mark: 4 },
      { voter: 2, mark: 2 },
    ],
    { firstAt: 1, thenEvery: 1 },
  );
  expect(seen.map(({ figure }) => figure)).toEqual([
    { scorers: 1, total: 4 },
    { scorers: 2, total: 6 },
  ]);
});
