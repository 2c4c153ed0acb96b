import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnHalls, settledHall, wholeBallotRules, type Seating } from '../testing/drawn-halls.ts';
import { countedElections } from '../testing/counted-elections.ts';
import { cardKey, sealPlay, youngKey } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { playTheRoom } from '../testing/the-room.ts';
import { bidId } from '../ids.ts';
import { recommendedRules } from './rules/rules.ts';
import type { Run } from './run.ts';
import type { RunInputs } from './running/inputs.ts';
import { countOf } from './running/work-out.ts';
import { youngCountOf } from './running/young-figures.ts';
import { currentRun } from './state.ts';

/** All of a run that is decided. Hashes and what is shown apart follow from the kinds of card too. */
function decidedBy(play: Play): Partial<Run> {
  const run = currentRun(play.state);
  if (run === null) throw new Error('no run');
  const { rulesFingerprint: _rules, inputsHash: _inputs, young: _young, ...decided } = run;
  return decided;
}

test('[Y17, M3] together gives the run of an election with one kind of card; apart gives that of one without the young ballots', () => {
  const seen = { young: 0, others: 0, runs: 0 };
  fc.assert(
    fc.property(
      drawnHalls,
      wholeBallotRules,
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      (made, whole, isYoung) => {
        const seated = (youngCards: 'together' | 'apart'): Seating => ({
          youngCards,
          keyOf: (place) => (isYoung[place] === true ? youngKey(place + 1) : cardKey(place + 1)),
        });
        const withoutYoung: Seating = {
          youngCards: 'none',
          keyOf: (place) => (isYoung[place] === true ? null : cardKey(place + 1)),
        };
        const play = (seating?: Seating): Partial<Run> => {
          const hall = settledHall(made, whole, sealPlay, seating);
          playTheRoom(hall, made.room);
          seen.runs += hall.state.runs.length;
          return decidedBy(hall);
        };
        expect(play(seated('together'))).toEqual(play());
        expect(play(seated('apart'))).toEqual(play(withoutYoung));
        const young = made.ballots.filter((_, place) => isYoung[place] === true).length;
        seen.young += young;
        seen.others += made.ballots.length - young;
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(seen.young, seen.others, seen.runs)).toBeGreaterThan(300);
});

/** Elections of some dozens of ballots, so that some figures can be shown and others cannot. */
const withYoung: fc.Arbitrary<RunInputs> = fc
  .record({
    election: countedElections.filter(({ ballots }) => ballots.length > 0),
    others: fc.integer({ min: 5, max: 30 }),
    young: fc.integer({ min: 5, max: 30 }),
    youngCards: fc.constantFrom('together' as const, 'apart' as const),
    from: fc.nat(7),
  })
  .map(({ election, others, young, youngCards, from }) => {
    const { ballots } = election;
    const some = (count: number, first: number) =>
      Array.from({ length: count }, (_, at) => ballots[(first + at * at) % ballots.length] ?? []);
    const ofYoung = some(young, from);
    const ofOthers = some(others, 0);
    return {
      ...election,
      rules: { ...election.rules, youngCards },
      ballots: youngCards === 'together' ? [...ofOthers, ...ofYoung] : ofOthers,
      young: ofYoung,
    };
  });

test('[Y20] whatever the votes, no figure of young people, and none of what they leave of all, stands for fewer than ten ballots', () => {
  const seen = { nothing: 0, all: 0, some: 0 };
  fc.assert(
    fc.property(withYoung, (inputs) => {
      const all = countOf(inputs);
      const count = youngCountOf(inputs, all);
      const own = countOf({ ...inputs, ballots: inputs.young ?? [] });
      const othersOf = (ofAll: number, ofYoung: number): number =>
        inputs.rules.youngCards === 'together' ? ofAll - ofYoung : ofAll;
      const isEnough = Math.min(own.ballots, othersOf(all.ballots, own.ballots)) >= 10;
      expect(count?.ballots).toBe(isEnough ? own.ballots : null);
      const shown = (count?.figures ?? []).map((figure) => {
        const ofAll = all.figures.find(({ bid }) => bid === figure.bid)?.scorers ?? 0;
        return Math.min(figure.scorers, othersOf(ofAll, figure.scorers));
      });
      expect(shown.filter((ballots) => !isEnough || ballots < 10)).toEqual([]);
      const figures = own.figures.map(({ bid, scorers, total }) => ({ bid, scorers, total }));
      expect(figures).toEqual(expect.arrayContaining([...(count?.figures ?? [])]));
      if (!isEnough) seen.nothing += 1;
      else seen[shown.length === all.figures.length ? 'all' : 'some'] += 1;
    }),
    { numRuns: 400 },
  );
  for (const [what, often] of Object.entries(seen))
    expect({ what, often: often > 10 }).toEqual({ what, often: true });
});

test('[Y20] where each ballot gives as much as every other, what is hidden cannot be worked out from what is shown', () => {
  const seen = { hidden: 0 };
  const counts = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(counts, counts, (ofYoung, ofOthers) => {
      const bids = Math.min(ofYoung.length, ofOthers.length);
      const inputs = choosingOne(ofYoung.slice(0, bids), ofOthers.slice(0, bids));
      const count = youngCountOf(inputs, countOf(inputs));
      const shown = new Set<number>((count?.figures ?? []).map(({ bid }) => bid));
      const isHidden = (_: number, place: number): boolean =>
        !shown.has(place + 1) && (ofYoung[place] ?? 0) + (ofOthers[place] ?? 0) > 0;
      const hiddenYoung = ofYoung.slice(0, bids).filter(isHidden);
      const hiddenOthers = ofOthers.slice(0, bids).filter(isHidden);
      fc.pre(shown.size > 0 && hiddenYoung.length > 0);
      seen.hidden += 1;
      const sum = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0);
      expect(hiddenYoung.length).toBeGreaterThan(1);
      expect(Math.min(sum(hiddenYoung), sum(hiddenOthers))).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 300 },
  );
  expect(seen.hidden).toBeGreaterThan(20);
});

/** Everybody chooses one project: so many young people the first, the second… */
function choosingOne(ofYoung: readonly number[], ofOthers: readonly number[]): RunInputs {
  const ballotsFor = (counts: readonly number[]) =>
    counts.flatMap((count, place) => Array.from({ length: count }, () => [[bidId(place + 1), 1] as const]));
  const young = ballotsFor(ofYoung);
  return {
    rules: {
      ...recommendedRules,
      ballot: { type: 'approval', atLeast: 1, atMost: 1 },
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      youngCards: 'together',
    },
    potPence: 20_00,
    bids: ofYoung.map((_, place) => ({
      bid: bidId(place + 1),
      askPence: 100,
      leastPence: null,
      status: 'heard',
    })),
    ballots: [...ballotsFor(ofOthers), ...young],
    young,
    ties: [],
    declined: [],
    answers: [],
  };
}
