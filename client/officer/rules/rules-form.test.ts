import { expect, test } from 'vitest';
import { bidId } from '../../../domain/ids.ts';
import { borderlines } from '../../../domain/allocation/borderline.ts';
import { completions, raisesShares } from '../../../domain/allocation/equal-shares/completion.ts';
import { utilities } from '../../../domain/allocation/utility.ts';
import { offeredScales } from '../../../domain/ballots/score.ts';
import type { BallotRules } from '../../../domain/ballots/index.ts';
import { presets, rulesFrom, type PresetName } from '../../../domain/event/rules/presets.ts';
import {
  blankKinds,
  rankedBys,
  recommendedRules,
  screenPolicies,
  tieMethods,
  type AllocationRules,
  type Rules,
} from '../../../domain/event/rules/rules.ts';
import { flawIn } from '../../../domain/event/rules/rules-flaws.ts';
import { withIds } from '../../../domain/testing/plain-ids.ts';
import { messagesAt } from '../../ui/error-summary.tsx';
import { moneyWords } from '../../words/money.ts';
import { moreRulesWords as more } from '../../words/rules-more.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { readRulesForm } from './read-rules-form.ts';
import { formFrom, formOf, rulesFieldId, type RulesField, type RulesForm } from './rules-form.ts';
import { settingsOf } from './rules-settings.ts';

const pot = 50_000_00;
/** A day on which these bids ask for a penny each. */
const dayWith = (...bids: number[]) => ({
  potPence: pot,
  practice: false,
  asks: new Map(bids.map((bid) => [bidId(bid), 1])),
});
const names = Object.keys(presets) as PresetName[];
const answers = { minimumAge: 11, capPence: 5_000_00, screen: 'counts', blanks: 'left-out' } as const;
const answered = formOf(recommendedRules);

function errorsOf(form: RulesForm): Record<string, string> {
  const read = readRulesForm(form, dayWith());
  return read.ok ? {} : Object.fromEntries(read.errors.map(({ id, message }) => [id, message]));
}

function expectBack(rules: Rules): void {
  expect(readRulesForm(formOf(rules), dayWith())).toEqual({ ok: true, value: rules });
  expect(
    settingsOf(rules, 'f').every(([question, answer]) => question !== '' && answer !== 'undefined'),
  ).toBe(true);
}

test.each(names)(
  '[R14] %s leaves four questions to the council and is complete with its answers',
  (preset) => {
    const errors = errorsOf(formFrom(preset));
    const open = (['age', 'cap', 'screen', 'blanks'] as const).map(rulesFieldId);
    expect(Object.keys(errors).sort()).toEqual(open.toSorted());
    const given: Partial<RulesForm> = {
      age: 'from',
      ageFrom: '11',
      cap: 'at-most',
      capAmount: '£5,000',
      screen: 'counts',
      blanks: 'left-out',
    };
    const read = readRulesForm({ ...formFrom(preset), ...given }, dayWith());
    expect(read).toEqual({ ok: true, value: rulesFrom(presets[preset], answers) });
  },
);

const ballots: BallotRules[] = [
  ...Object.values(offeredScales).map((scale) => ({ type: 'score', ...scale }) as const),
  { type: 'approval', atLeast: 3, atMost: 3 },
  { type: 'approval', atLeast: 0, atMost: 5 },
  { type: 'approval', atLeast: 2, atMost: null },
  { type: 'points', tokens: 10, capPerBid: 5 },
  { type: 'points', tokens: 7, capPerBid: null },
  { type: 'ranking', places: 3 },
  { type: 'knapsack' },
];
const allocations: AllocationRules[] = [
  ...rankedBys.flatMap((by) =>
    borderlines.map((borderline) => ({ rule: 'ranked', by, borderline, passMarkHundredths: 250 }) as const),
  ),
  ...utilities.map((utility) => ({ rule: 'greedy-per-cost', utility }) as const),
  ...utilities.flatMap((utility) =>
    completions.map(
      (completion) =>
        ({
          rule: 'equal-shares',
          utility,
          completion,
          incrementPence: raisesShares(completion) ? 150 : null,
        }) as const,
    ),
  ),
  { rule: 'phragmen' },
];

test('R1-R14 every rule that can be offered comes out of the form as it went in', () => {
  let tried = 0;
  for (const ballot of ballots)
    for (const allocation of allocations)
      for (const kind of blankKinds)
        for (const policy of screenPolicies) {
          const isScore = ballot.type === 'score';
          const rules: Rules = {
            ...recommendedRules,
            ballot,
            allocation,
            blanks: { kind, leastScorersPercent: isScore ? 50 : 0 },
            screen: { ...recommendedRules.screen, policy },
            locking: isScore && policy === 'after-each',
          };
          if (flawIn(rules) !== null) continue;
          expectBack(rules);
          tried += 1;
        }
  expect(tried).toBeGreaterThan(200);
});

test('[R18] an answer that cannot be read hides no other mistake', () => {
  const wrong: Partial<RulesForm> = {
    cap: 'at-most',
    capAmount: 'abc',
    passMark: '6',
    excluding: '1, 99',
    pitch: 'soon',
  };
  const read = readRulesForm({ ...answered, ...wrong }, dayWith(1, 2));
  const fields = read.ok ? [] : read.errors.map(({ id }) => id);
  const meant = (['capAmount', 'passMark', 'excluding', 'pitch'] as const).map(rulesFieldId);
  expect(fields.toSorted()).toEqual(meant.toSorted());
});

test('[R18] two mistakes of one answer both stand beside it', () => {
  const form = formOf({
    ...recommendedRules,
    ballot: { type: 'score', lowest: 0, highest: 5 },
    blanks: { kind: 'ballot-not-counted', leastScorersPercent: 0 },
    allocation: { rule: 'phragmen' },
    ownBid: 'abstain',
    tie: { method: 'draw', otherwise: 'draw' },
  });
  const read = readRulesForm(form, dayWith());
  const beside = messagesAt(read.ok ? [] : read.errors, rulesFieldId('ownBid'));
  expect(beside?.split('\n')).toEqual([more.ownBidWrong, more.ownBidShows]);
  expect(messagesAt(read.ok ? [] : read.errors, rulesFieldId('pitch'))).toBeUndefined();
});

test('[R18] an answer that cannot be read is the only mistake of a form that is right without it', () => {
  let tried = 0;
  for (const ballot of ballots)
    for (const allocation of allocations) {
      const isScore = ballot.type === 'score';
      const blanks = { ...recommendedRules.blanks, leastScorersPercent: isScore ? 50 : 0 };
      const rules: Rules = {
        ...recommendedRules,
        blanks,
        capPence: 5_000_00,
        minimumAge: 11,
        ballot,
        allocation,
      };
      if (flawIn(rules) !== null) continue;
      for (const [field, typed] of Object.entries(formOf(rules))) {
        if (!/^[\d.,:£]+$/.test(typed)) continue;
        const errors = errorsOf({ ...formOf(rules), [field]: 'x' });
        expect(Object.keys(errors).filter((id) => id !== rulesFieldId(field as RulesField))).toEqual([]);
        tried += 1;
      }
    }
  expect(tried).toBeGreaterThan(200);
});

test('R1 a scale that is not offered, from an election that was read from a file, is written as it is', () => {
  const ballot = { type: 'score', lowest: 0, highest: 20 } as const;
  const settings = new Map(settingsOf({ ...recommendedRules, ballot }, 'f'));
  expect(settings.get(words.questions.scale.legend)).toBe('0 to 20');
});

test.each(tieMethods)('R8-R14 everything under “More rules” comes back too, with ties by %s', (method) => {
  const rules: Rules = {
    ...recommendedRules,
    completeness: { kind: 'at-least', bids: 4 },
    shuffled: true,
    ownBid: 'not-vote',
    passShare: { of: 'best-average', percent: 60 },
    leastVoters: 12,
    subPots: {
      pots: [
        { pot: 1, pence: 30_000_50, bids: withIds([1, 2, 3]) },
        { pot: 2, pence: 19_999_50, bids: withIds([4, 9]) },
      ],
      leftOver: method === 'draw' ? 'keep' : 'share',
    },
    excluding: withIds([
      [4, 9],
      [1, 2, 3],
    ]),
    tie: { method, otherwise: 'hands' },
    timing: { pitchSeconds: 95, lastCallSeconds: 5, graceSeconds: 3600 },
    minimumAge: 16,
    capPence: 1,
  };
  expect(readRulesForm(formOf(rules), dayWith(1, 2, 3, 4, 9))).toEqual({ ok: true, value: rules });
});

test.each<[Partial<RulesForm>, RulesField, string]>([
  [{ age: 'from', ageFrom: '' }, 'ageFrom', words.ageWrong],
  [{ cap: 'at-most', capAmount: '50,000.01' }, 'capAmount', words.capWrong({ pot: moneyWords(pot) })],
  [{ leastScorers: '101' }, 'leastScorers', words.percentWrong],
  [{ ballot: 'approval', by: 'votes', choiceCount: '0' }, 'choiceCount', words.countWrong],
  [{ ballot: 'points', by: 'total', tokens: '5', tokenCap: '6' }, 'tokenCap', words.tokenCapWrong],
  [{ passMark: '2.555' }, 'passMark', more.passMarkWrong({ mark: '2.5' })],
  [{ rule: 'phragmen' }, 'scale', more.scaleFromZero],
  [{ rule: 'equal-shares', scale: '0-5', increment: '0' }, 'increment', more.incrementWrong],
  [
    { rule: 'equal-shares', scale: '0-5', increment: '1.24' },
    'increment',
    more.incrementTooSmall({ least: moneyWords(1_25) }),
  ],
  [{ subPots: '10,000: 1-5' }, 'subPots', more.subPotsWrong],
  [{ subPots: '10,000: 1-5\n40,000: 5' }, 'subPots', more.subPotsWrong],
  [{ ownBid: 'abstain', blanks: 'ballot-not-counted' }, 'ownBid', more.ownBidWrong],
  [{ excluding: '3' }, 'excluding', more.excludingWrong],
  [{ excluding: 'cafés' }, 'excluding', more.excludingWrong],
  [{ pitch: '0:00' }, 'pitch', more.clockWrong],
  [{ grace: '90' }, 'grace', more.clockWrong],
  [{ screen: 'after-each' }, 'screen', words.needsLocking],
  [{ screen: 'live', firstAt: '5', thenEvery: '5' }, 'firstAt', words.stepsTooFine],
])('%j is that field’s mistake and no other’s', (changed, field, message) => {
  expect(errorsOf({ ...answered, ...changed })).toEqual({ [rulesFieldId(field)]: message });
});

test('bids are named by their numbers, as people write them', () => {
  const read = readRulesForm(
    { ...answered, subPots: '£10,000: 1-3, 7\n\n40,000.00 : 4 5;6', excluding: '1,7\n2 – 3' },
    dayWith(1, 2, 3, 4, 5, 6, 7),
  );
  expect(read.ok).toBe(false);
  const right = readRulesForm(
    { ...answered, subPots: '£10,000: 1-3, 7\n\n40,000.00 : 4 5;6', excluding: '1,7\n2–3' },
    dayWith(1, 2, 3, 4, 5, 6, 7),
  );
  expect(right).toMatchObject({
    value: {
      subPots: { pots: [{ bids: [1, 2, 3, 7] }, { bids: [4, 5, 6] }] },
      excluding: [
        [1, 7],
        [2, 3],
      ],
    },
  });
});

test('[R18] everything that the bids and the pot do not allow is told at once, each beside its field', () => {
  const day = {
    potPence: pot,
    practice: false,
    asks: new Map([
      [bidId(1), 10_000_00],
      [bidId(2), 200_00],
      [bidId(4), 300_00],
    ]),
  };
  const form: RulesForm = {
    ...answered,
    passMark: '6',
    cap: 'at-most',
    capAmount: '5,000',
    excluding: '2, 4, 3',
    subPots: '10,000: 1-2\n30,000: 4',
  };
  const read = readRulesForm(form, day, (bid) => (bid === 1 ? 'Skate ramp' : undefined));
  expect(read.ok ? [] : read.errors).toEqual([
    { id: rulesFieldId('passMark'), message: more.passMarkTooHigh },
    { id: rulesFieldId('capAmount'), message: expect.stringContaining('“Skate ramp” (project 1)') },
    { id: rulesFieldId('excluding'), message: expect.stringContaining('project 3') },
    { id: rulesFieldId('excluding'), message: expect.stringContaining('same part of the pot') },
    { id: rulesFieldId('subPots'), message: more.potSumWrong },
  ]);
});

test('[R22] steps in which single votes could be read are the form’s mistake, and a first score below ten needs a reason', () => {
  const soon = { ...answered, screen: 'after-each', changes: 'until-next', firstAt: '6' } as const;
  expect(errorsOf({ ...soon, thenEvery: '1' })).toEqual({ [rulesFieldId('firstAt')]: words.stepsReadable });
  expect(errorsOf(soon)).toEqual({ [rulesFieldId('whySoon')]: words.whySoonMissing });
  expect(errorsOf({ ...soon, whySoon: 'A small street' })).toEqual({});
  const practice = { ...dayWith(), practice: true };
  expect(readRulesForm({ ...soon, firstAt: '1', thenEvery: '1' }, practice).ok).toBe(true);
});
