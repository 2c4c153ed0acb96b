import { describe, expect, test } from 'vitest';
import { bidId, type BidId } from '../../ids.ts';
import { ballotTypeNames, type BallotRules } from '../../ballots/index.ts';
import { rulesWith } from '../../testing/ballot-kinds.ts';
import { withIds, type PlainIds } from '../../testing/plain-ids.ts';
import { must, setUpPlay } from '../../testing/set-up.ts';
import { sha256 } from '../../testing/sha256.ts';
import { cardsWarnings, flawsOnDay } from './flaws-with-bids.ts';
import { foundIn } from './found-flaws.ts';
import { mostBids } from './most-bids.ts';
import { flawIn } from './rules-flaws.ts';
import { recommendedRules, rulesBeforeAnySet, type Rules } from './rules.ts';
import { readRules, rulesText, writtenRules } from './written-rules.ts';

const voided = { kind: 'ballot-not-counted', leastScorersPercent: 0 } as const;

function passing(by: 'average' | 'total', passMarkHundredths: number): Partial<Rules> {
  return { allocation: { ...recommendedRules.allocation, by, passMarkHundredths } };
}

function atLeast(bids: number, ballot: BallotRules): Partial<Rules> {
  return { ...rulesWith(ballot.type), ballot, completeness: { kind: 'at-least', bids } };
}

describe('rules that do not go together', () => {
  const ranked = recommendedRules.allocation;
  const shares = { rule: 'equal-shares', utility: 'cost', completion: 'add1', incrementPence: 1_00 } as const;
  test.each<[type: (typeof ballotTypeNames)[number], change: PlainIds<Partial<Rules>>, flaw: string | null]>([
    ['approval', {}, null],
    ['approval', { locking: true }, 'locking-needs-scores'],
    ['approval', { completeness: { kind: 'free' } }, 'completeness'],
    ['score', { completeness: { kind: 'at-least', bids: 0 } }, 'completeness'],
    ['points', { completeness: { kind: 'at-least', bids: 3 } }, null],
    ['points', { blanks: { kind: 'left-out', leastScorersPercent: 50 } }, 'least-scorers'],
    ['approval', { allocation: { ...ranked, by: 'average' } }, 'ranked-by'],
    ['score', { allocation: { ...ranked, by: 'votes' } }, 'ranked-by'],
    ['ranking', { allocation: { ...ranked, by: 'votes' } }, null],
    ['approval', { allocation: { rule: 'greedy-per-cost', utility: 'score' } }, 'utility'],
    ['points', { allocation: { rule: 'greedy-per-cost', utility: 'score' } }, null],
    ['score', { allocation: { rule: 'phragmen' } }, 'scale'],
    ['score', { allocation: { rule: 'phragmen' }, ballot: { type: 'score', lowest: 0, highest: 5 } }, null],
    ['approval', { allocation: shares }, null],
    ['approval', { allocation: { ...shares, incrementPence: null } }, 'increment'],
    ['approval', { allocation: { ...shares, incrementPence: 9 } }, 'increment'],
    ['approval', { allocation: { ...shares, completion: 'greedy' } }, 'increment'],
    ['approval', { allocation: shares, tie: { method: 'share', otherwise: 'draw' } }, 'tie-share'],
    ['score', { passShare: { of: 'best-average', percent: 40 } }, null],
    ['approval', { passShare: { of: 'best-average', percent: 40 } }, 'pass-share'],
    ['approval', { passShare: { of: 'ballots', percent: 0 } }, 'pass-share'],
    ['approval', { leastVoters: -1 }, 'least-voters'],
    ['approval', { excluding: [[1]] }, 'excluding'],
    ['approval', { minimumAge: 200 }, 'minimum-age'],
    ['approval', { capPence: 0 }, 'cap'],
    ['approval', { subPots: { pots: [{ pot: 1, pence: 1, bids: [1] }], leftOver: 'keep' } }, 'sub-pots'],
  ])('[R8, R9, R10, R11] %s with %o: %s', (type, change, flaw) => {
    expect(flawIn({ ...rulesWith(type), ...withIds<Partial<Rules>>(change) })).toBe(flaw);
  });

  test.each<[why: string, change: PlainIds<Partial<Rules>>, flaw: string | null]>([
    ['nothing asked for', {}, null],
    ['an ask above the cap', { capPence: 399_99 }, 'cap'],
    ['an exclusion of a bid that is not there', { excluding: [[1, 9]] }, 'excluding'],
    [
      'sub-pots that come to the pot',
      {
        subPots: {
          pots: [
            { pot: 1, pence: 100_00, bids: [] },
            { pot: 2, pence: 400_00, bids: [] },
          ],
          leftOver: 'keep',
        },
      },
      'sub-pots',
    ],
  ])('[R13] %s', (_, change, flaw) => {
    const play = setUpPlay(sha256, { asks: [100_00, 400_00] });
    const set = play.ask({ type: 'set-rules', rules: { ...recommendedRules, ...change } });
    must(play.ask({ type: 'open-doors' }));
    const opened = set.ok ? play.ask({ type: 'open-voting' }) : set;
    const refusal = { code: 'rules-not-possible', detail: { setting: flaw } };
    expect(set.ok, 'it is told when rules are saved').toBe(flaw === null);
    expect(opened).toMatchObject(flaw === null ? { ok: true } : { refusal });
  });

  test('[R13, R18] all that cannot be met is named at once, when rules are saved and again when voting opens', () => {
    const play = setUpPlay(sha256, { asks: [100_00, 400_00] });
    const average = { ...recommendedRules.allocation, passMarkHundredths: 6_00 };
    const set = play.ask({
      type: 'set-rules',
      rules: { ...recommendedRules, allocation: average, capPence: 200_00, excluding: [[1, 9]] },
    });
    const found = 'pass-mark cap:2 excluding:9';
    expect(set).toEqual({
      ok: false,
      refusal: { code: 'rules-not-possible', detail: { setting: 'pass-mark', found } },
    });
    expect(foundIn(found)).toEqual([
      { flaw: 'pass-mark', bids: [] },
      { flaw: 'cap', bids: [2] },
      { flaw: 'excluding', bids: [9] },
    ]);

    // Possible when they were saved, and no longer when a bid they name was taken out and the pot was changed.
    const pots = [
      { pot: 1, pence: 100_00, bids: [bidId(1)] },
      { pot: 2, pence: 400_00, bids: withIds<BidId[]>([2, 3]) },
    ];
    const later = setUpPlay(sha256, {
      asks: [100_00, 400_00, 50_00],
      rules: { excluding: withIds([[2, 3]]), subPots: { pots, leftOver: 'keep' } },
    });
    must(later.ask({ type: 'remove-bid', bid: 3 }));
    must(later.ask({ type: 'change-event-pot', potPence: 600_00 }));
    must(later.ask({ type: 'open-doors' }));
    expect(later.ask({ type: 'open-voting' })).toMatchObject({
      refusal: { detail: { found: 'excluding:3 pot-sum sub-pots:3' } },
    });
  });

  test.each<[string, PlainIds<Partial<Rules>>, string]>([
    ['an average above the highest score', passing('average', 5_01), 'pass-mark'],
    ['the highest score itself', passing('average', 5_00), ''],
    ['a total that more cards could reach', passing('total', 1_000_00), ''],
    [
      'more projects on a vote than it has tokens',
      atLeast(4, { type: 'points', tokens: 3, capPerBid: 3 }),
      'completeness',
    ],
    [
      'more projects on a vote than it has places',
      atLeast(4, { type: 'ranking', places: 3 }),
      'completeness',
    ],
    [
      'a knapsack that must hold three and has room for two of them only',
      { ...atLeast(3, { type: 'knapsack' }), blanks: voided },
      'completeness:1,2,3',
    ],
    [
      'whole votes on two projects where the cheap one is bought first',
      {
        ...rulesWith('approval'),
        ballot: { type: 'approval', atLeast: 2, atMost: 2 },
        blanks: voided,
        allocation: { rule: 'phragmen' },
      },
      'forced-support',
    ],
    [
      'projects of which one can be chosen in two parts of the pot',
      {
        excluding: [[1, 2]],
        subPots: {
          leftOver: 'keep',
          pots: [
            { pot: 1, pence: 100_00, bids: [1] },
            { pot: 2, pence: 400_00, bids: [2, 3] },
          ],
        },
      },
      'excluding-apart:1,2',
    ],
  ])('[R18] %s', (_, change, found) => {
    const play = setUpPlay(sha256, { asks: [100_00, 400_00, 50_00] });
    const set = play.ask({ type: 'set-rules', rules: { ...recommendedRules, ...change } });
    expect(set).toMatchObject(found === '' ? { ok: true } : { refusal: { detail: { found } } });
  });

  test('[R18] what so many cards cannot reach is a warning, and refuses nothing', () => {
    const rules = { ...recommendedRules, ...passing('total', 50_01), leastVoters: 11 };
    expect(cardsWarnings(rules, 10)).toEqual([
      { warning: 'pass-mark', hundredths: 50_01, mostHundredths: 50_00 },
      { warning: 'least-voters', least: 11, cards: 10 },
    ]);
    expect([cardsWarnings(rules, 11), cardsWarnings(rules, 0)]).toEqual([[], []]);
    expect(setUpPlay(sha256, { rules, cards: 10 }).state.rules.leastVoters).toBe(11);
  });

  test.each([
    [4_000_00, 10],
    [40_000_00, 1_00],
    [40_000_01, 1_01],
    [400_000_00, 10_00],
  ])('[R16] with a pot of %i pence shares are raised by at least %i', (potPence, least) => {
    const flaws = (incrementPence: number, heldBefore = false): unknown => {
      const allocation = {
        rule: 'equal-shares',
        utility: 'cost',
        completion: 'add1',
        incrementPence,
      } as const;
      const day = { asks: new Map([[bidId(1), 1_00]]), potPence, practice: false, heldBefore };
      return flawsOnDay({ ...rulesWith('approval'), allocation }, day).map(({ flaw }) => flaw);
    };
    expect([flaws(least - 1), flaws(least)]).toEqual([['increment'], []]);
    // An election of another day is played again as it was; by less than 10p nothing is raised at all (R11).
    expect(flaws(least - 1, true)).toEqual(least === 10 ? ['increment'] : []);
  });

  test('[R16] no event has more bids than that, and no rules more groups that exclude one another', () => {
    const bid = { askPence: 1_00, leastPence: null, textHash: 'words' };
    const play = setUpPlay(sha256, { asks: Array<number>(mostBids).fill(1_00), potPence: 5_000_00 });
    const tooLarge = { refusal: { code: 'too-large', detail: { most: mostBids } } };
    expect(play.ask({ type: 'add-bids', bids: [bid] })).toMatchObject(tooLarge);
    const excluding = Array.from({ length: mostBids + 1 }, () => [bidId(1), bidId(2)]);
    expect(flawIn({ ...recommendedRules, excluding })).toBe('excluding');
    expect(flawIn({ ...recommendedRules, excluding: excluding.slice(1) })).toBeNull();
  });

  test('[R13] sub-pots hold every bid once, none asking for more than there is to get', () => {
    const opens = (first: number, bids: readonly number[]): boolean => {
      const pots = [
        { pot: 1, pence: first, bids },
        { pot: 2, pence: 500_00 - first, bids: [2] },
      ];
      const play = setUpPlay(sha256, { asks: [100_00, 300_00] });
      const subPots = { pots, leftOver: 'share' } as const;
      return play.ask({ type: 'set-rules', rules: { ...recommendedRules, subPots } }).ok;
    };
    expect(opens(200_00, [1])).toBe(true);
    expect(opens(50_00, [1])).toBe(false);
    expect(opens(200_00, [1, 3])).toBe(false);
  });

  test('[R13] what the rules say of a bid that was removed holds for no other', () => {
    const numberOfNext = (rules: Partial<Rules>): number | undefined => {
      const play = setUpPlay(sha256, { asks: [100_00, 100_00, 100_00], rules });
      must(play.ask({ type: 'remove-bid', bid: 3 }));
      must(play.ask({ type: 'add-bids', bids: [{ askPence: 1, leastPence: null, textHash: 'other' }] }));
      return play.state.order.at(-1);
    };
    expect(numberOfNext({ excluding: withIds([[1, 3]]) })).toBe(4);
    expect(numberOfNext({}), 'nothing was said of 3').toBe(3);
  });

  test('[R13] once there is a cap, nobody is added above it', () => {
    const play = setUpPlay(sha256, { asks: [], rules: { capPence: 200_00 } });
    const add = (askPence: number) =>
      play.ask({ type: 'add-bids', bids: [{ askPence, leastPence: null, textHash: 'x' }] });
    expect(add(200_01)).toMatchObject({ refusal: { code: 'ask-above-cap', detail: { capPence: 200_00 } } });
    expect(add(200_00).ok).toBe(true);
  });
});

test('[R12] rules are written without what is switched off, and read the same again', () => {
  expect(Object.keys(writtenRules(recommendedRules))).not.toContain('subPots');
  for (const type of ballotTypeNames) {
    const rules: Rules = { ...rulesWith(type), shuffled: true, minimumAge: 16, excluding: withIds([[1, 2]]) };
    expect(writtenRules(rules)).toMatchObject({ shuffled: true, minimumAge: 16, excluding: [[1, 2]] });
    expect(readRules(writtenRules(rules))).toEqual(rules);
    expect(rulesText(readRules(writtenRules(rules)), 1)).toBe(rulesText(rules, 1));
  }
  expect(rulesText({ ...recommendedRules, shuffled: true }, 1)).not.toBe(rulesText(recommendedRules, 1));
});

test('[R7, R12] rules that nobody set keep the fingerprint they had before there were other ballots', () => {
  expect(sha256(rulesText(rulesBeforeAnySet, 500_00))).toMatchInlineSnapshot(
    `"d16cda512dc0f20ff6ec300d22bae003a931df4cfebb08c0dc94bc614c0994a9"`,
  );
});
