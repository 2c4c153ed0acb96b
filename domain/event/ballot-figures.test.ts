import { describe, expect, test } from 'vitest';
import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  tuple,
  uniqueArray,
} from 'fast-check';
import { ballotTypeNames, markRange, type BallotTypeName } from '../ballots/index.ts';
import type { Marks } from '../ballots/marks.ts';
import { rulesWith } from '../testing/ballot-kinds.ts';
import { fullHall } from '../testing/halls.ts';
import { withIds } from '../testing/plain-ids.ts';
import type { Play } from '../testing/play.ts';
import { cardKey, heardPlay, must, sealPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { deskView } from '../views/desk.ts';
import { facilitatorView } from '../views/facilitator.ts';
import { mineView } from '../views/mine.ts';
import { phoneView } from '../views/phone.ts';
import { projectorView } from '../views/projector.ts';
import { publication } from '../exports/publication.ts';
import { ballotFigures } from './ballot-figures.ts';
import { countsOnlyComplete } from './rules/ballot-status.ts';
import { countBallots } from './running/count.ts';
import type { Rules } from './rules/rules.ts';
import { sheetOf } from './state.ts';

type Blanks = Rules['blanks']['kind'];

function played(type: BallotTypeName, kind: Blanks, more: Partial<Rules> = {}): Play {
  const rules = { ...rulesWith(type), blanks: { kind, leastScorersPercent: 0 }, ...more };
  return heardPlay(sha256, { asks: [100_00, 200_00, 300_00], rules });
}

/** A ballot that holds all that its rules ask for, and one that gives something and lacks something. */
const ballots: { readonly [T in BallotTypeName]: { readonly whole: Marks; readonly part: Marks | null } } = {
  score: {
    whole: withIds([
      [1, 3],
      [2, 1],
      [3, 5],
    ]),
    part: withIds([[1, 3]]),
  },
  approval: {
    whole: withIds([
      [1, 1],
      [3, 1],
    ]),
    part: withIds([[2, 1]]),
  },
  points: {
    whole: withIds([
      [1, 4],
      [3, 2],
    ]),
    part: withIds([[1, 4]]),
  },
  ranking: {
    whole: withIds([
      [1, 2],
      [3, 1],
    ]),
    part: withIds([[1, 1]]),
  },
  // It asks nothing: one choice is complete.
  knapsack: { whole: withIds([[1, 1]]), part: null },
};

/** Two ballots complete, one that is not, one emptied again, and one emptied before anything else came of it. */
function hallOfFive(type: BallotTypeName, kind: Blanks, more?: Partial<Rules>): Play {
  const play = played(type, kind, more);
  const { whole, part } = ballots[type];
  must(play.vote(cardKey(1), whole));
  must(play.vote(cardKey(2), whole));
  if (part !== null) must(play.vote(cardKey(3), part));
  must(play.vote(cardKey(4), part ?? whole));
  must(play.vote(cardKey(4), []));
  must(play.vote(cardKey(5), []));
  return play;
}

describe.each(ballotTypeNames)('%s', (type) => {
  const some = ballots[type].part === null ? 2 : 3;

  test('[T6, T7] in, complete and counted are three figures; an emptied ballot stands in none', () => {
    expect(ballotFigures(hallOfFive(type, 'left-out').state)).toEqual({
      in: some,
      complete: 2,
      counted: some,
    });
    expect(ballotFigures(hallOfFive(type, 'ballot-not-counted').state)).toEqual({
      in: some,
      complete: 2,
      counted: 2,
    });
  });

  test('[T4, T6] the result counts what the figures say, and says how many were in where that is more', () => {
    const play = sealPlay(hallOfFive(type, 'ballot-not-counted'));
    const [run] = play.state.runs;
    expect(run?.ballots).toBe(2);
    expect(run?.ballotsIn).toBe(some === 2 ? undefined : some);
    expect(publication(play.state, play.words)).toMatchObject({
      ballots: 2,
      ...(some === 2 ? {} : { ballotsIn: some }),
    });
    const all = sealPlay(hallOfFive(type, 'left-out'));
    expect(all.state.runs[0]).toMatchObject({ ballots: some });
    expect(all.state.runs[0]).not.toHaveProperty('ballotsIn');
  });

  test('[T7, C7] three emptied ballots are none in, none voted and none counted', () => {
    for (const kind of ['left-out', 'ballot-not-counted'] as const) {
      const play = played(type, kind);
      for (const card of [1, 2, 3]) {
        must(play.vote(cardKey(card), ballots[type].whole));
        must(play.vote(cardKey(card), []));
      }
      expect(projectorView(play.state, fullHall).ballots).toBe(0);
      expect(deskView(play.state, fullHall)).toMatchObject({ cards: { voted: 0 }, count: { voted: 0 } });
      expect(sealPlay(play).state.runs[0]?.ballots).toBe(0);
      expect(mineView(play.state, cardKey(1), withIds('a'), false)?.inCount).toBe(false);
    }
  });

  test('[T7, R12] under rules of before, and of a file, a blank ballot is counted where blanks are, and is in there', () => {
    const before = { emptiedOut: false };
    expect(ballotFigures(hallOfFive(type, 'left-out', before).state)).toMatchObject({
      in: some + 2,
      counted: some + 2,
    });
    const { in: all, counted } = ballotFigures(hallOfFive(type, 'ballot-not-counted', before).state);
    expect(sealPlay(hallOfFive(type, 'ballot-not-counted', before)).state.runs[0]?.ballots).toBe(counted);
    expect(all).toBeGreaterThanOrEqual(counted);
  });

  test('[T1, T6] kept ballot by ballot, they are what a count from scratch says, after any sequence', () => {
    const { lowest, highest } = markRange(rulesWith(type).ballot);
    const mark = tuple(integer({ min: 1, max: 3 }), integer({ min: lowest, max: highest }));
    const act = oneof(
      {
        weight: 9,
        arbitrary: record({
          card: integer({ min: 1, max: 6 }),
          marks: uniqueArray(mark, { selector: ([bid]) => bid }),
        }),
      },
      { weight: 1, arbitrary: record({ cancel: integer({ min: 1, max: 9 }) }) },
      { weight: 1, arbitrary: record({ withdraw: integer({ min: 1, max: 3 }) }) },
      { weight: 1, arbitrary: record({ restore: integer({ min: 1, max: 3 }) }) },
    );
    const kinds = constantFrom<Blanks>('left-out', 'ballot-not-counted');
    const seen = { emptied: 0, incomplete: 0, complete: 0 };
    assert(
      property(kinds, array(act, { minLength: 5, maxLength: 25, size: 'max' }), (kind, acts) => {
        const play = played(type, kind);
        for (const each of acts) {
          if ('cancel' in each) play.ask({ type: 'cancel-card', key: cardKey(each.cancel), reason: 'lost' });
          else if ('withdraw' in each) play.ask({ type: 'set-aside', bid: each.withdraw, as: 'withdrawn' });
          else if ('restore' in each) play.ask({ type: 'restore-bid', bid: each.restore });
          else play.vote(cardKey(each.card), each.marks);
        }
        const { rules, order, ballots: held, fullness } = play.state;
        const fresh = countBallots(
          rules,
          order,
          sheetOf(play.state),
          [...held.values()].map(({ marks }) => marks),
        );
        expect(ballotFigures(play.state)).toMatchObject({ in: fresh.ballotsIn, counted: fresh.ballots });
        for (const far of ['emptied', 'incomplete', 'complete'] as const) seen[far] += fullness[far];
      }),
      { seed: 42, numRuns: 60 },
    );
    expect(seen.emptied).toBeGreaterThan(10);
    expect(seen.complete).toBeGreaterThan(10);
    expect(seen.incomplete > 10 || type === 'knapsack').toBe(true);
  });

  test('[V3, V5] the facilitator knows from the last call to the seal how many are not complete, and nobody else', () => {
    const play = hallOfFive(type, 'ballot-not-counted');
    const counting = { counted: null, incomplete: some - 2 };
    expect(facilitatorView(play.state, fullHall)).toMatchObject({ counted: null, incomplete: null });
    for (const press of ['start-last-call', 'close-voting', 'end-grace'] as const) {
      must(play.ask({ type: press }));
      expect(facilitatorView(play.state, fullHall)).toMatchObject(counting);
      expect(projectorView(play.state, fullHall)).not.toHaveProperty('incomplete');
      expect(projectorView(play.state, fullHall).counted).toBe(null);
      expect(JSON.stringify(phoneView(play.state, fullHall))).not.toMatch(/incomplete|counted|ballots/);
    }
    must(play.ask({ type: 'seal' }));
    expect(projectorView(play.state, fullHall)).toMatchObject({ ballots: some, counted: 2 });
    expect(facilitatorView(play.state, fullHall)).toMatchObject({ counted: 2, incomplete: null });
  });
});

test('[T6] where every ballot counts nobody is told of incomplete ones', () => {
  const play = hallOfFive('approval', 'left-out');
  must(play.ask({ type: 'start-last-call' }));
  expect(countsOnlyComplete(play.state.rules)).toBe(false);
  expect(facilitatorView(play.state, fullHall).incomplete).toBe(null);
});

test('[T6] a withdrawal that makes ballots complete is seen at once, and undone', () => {
  const play = played('score', 'ballot-not-counted');
  must(
    play.vote(cardKey(1), [
      [1, 4],
      [2, 2],
    ]),
  );
  expect(ballotFigures(play.state)).toMatchObject({ in: 1, complete: 0, counted: 0 });
  must(play.ask({ type: 'set-aside', bid: 3, as: 'withdrawn' }));
  expect(ballotFigures(play.state)).toMatchObject({ in: 1, complete: 1, counted: 1 });
  must(play.ask({ type: 'restore-bid', bid: 3 }));
  expect(ballotFigures(play.state)).toMatchObject({ in: 1, complete: 0, counted: 0 });
  play.clocks = { ...play.clocks, beforeAct: play.clocks };
  must(play.ask({ type: 'set-aside', bid: 3, as: 'withdrawn' }));
  must(play.ask({ type: 'undo', entry: play.state.seq }));
  expect(ballotFigures(play.state)).toMatchObject({ in: 1, complete: 0, counted: 0 });
});
