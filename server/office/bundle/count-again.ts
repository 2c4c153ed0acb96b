/** How a stranger counts and decides again: the steps that the rules of this very event need, in words, and no others. */

import { markRange } from '../../../domain/ballots/index.ts';
import {
  goesDownTheList,
  raisesPastFull,
  raisesShares,
} from '../../../domain/allocation/equal-shares/completion.ts';
import type { Borderline } from '../../../domain/allocation/borderline.ts';
import type { Utility } from '../../../domain/allocation/utility.ts';
import { needsWholeBallots } from '../../../domain/event/rules/needs-whole-ballots.ts';
import type { AllocationRules, RankedRule, Rules } from '../../../domain/event/rules/rules.ts';
import type { Publication } from '../../../domain/exports/publication.ts';
import { offersParts } from '../../../domain/event/rules/offers-parts.ts';
import { readRules } from '../../../domain/event/rules/written-rules.ts';

type EqualShares = Extract<AllocationRules, { rule: 'equal-shares' }>;

/** Numbered steps, a paragraph each. */
export function countAgain(published: Publication): readonly string[] {
  const rules = readRules(published.rules);
  return [
    counting(rules),
    whoTakesPart(rules),
    ...deciding(rules.allocation),
    ...(offersParts(rules) ? [rules.settledStays ? everyYesHolds : lastAnswerCounts] : []),
    ...(rules.subPots === null ? [] : [inPots(rules.subPots.leftOver)]),
    ...(rules.excluding.length === 0 ? [] : [excluding]),
    equals(rules),
    `Compare with "lines" of the last run: each amount, what was left before it ("beforePence") and after it ("afterPence").`,
  ];
}

function counting(rules: Rules): string {
  const { lowest } = markRange(rules.ballot);
  const isRanking = rules.ballot.type === 'ranking';
  const worth = isRanking
    ? `The first count is of first places. With ${rules.ballot.places} places a first place is worth ${rules.ballot.places}, the next one less, and the last 1.`
    : `The first count is of the mark ${lowest}, the next of the mark above it, and so on; a mark is worth its number.`;
  return `For each project in "figures" add up its "counts". ${worth} Together they add up to "scorers". Each count times its worth, added up, is "total".`;
}

function whoTakesPart({ blanks, leastVoters, passShare }: Rules): string {
  const { leastScorersPercent } = blanks;
  const asked = [
    'whose "standing" is "stands" and that are not in "declined" of the last run',
    ...(leastScorersPercent > 0
      ? [`whose "scorers" are at least ${leastScorersPercent} per cent of "ballots", and at least one`]
      : []),
    ...(leastVoters > 0 ? [`whose "scorers" are at least ${leastVoters}`] : []),
    ...(passShare === null
      ? []
      : passShare.of === 'ballots'
        ? [`that at least ${passShare.percent} per cent of "ballots" give more than 0`]
        : [`whose average is at least ${passShare.percent} per cent of the highest mark`]),
  ];
  return `Take the projects ${asked.join(', and ')}. The others get nothing.`;
}

function deciding(allocation: AllocationRules): readonly string[] {
  switch (allocation.rule) {
    case 'ranked':
      return [rankedBy(allocation), borderlines[allocation.borderline]];
    case 'greedy-per-cost':
      return [
        `Put them in order of ${perCost[allocation.utility]}, highest first. A project that asks for nothing comes first when anybody supports it. (A ballot supports the projects that it gives more than 0.)`,
        borderlines.skip,
      ];
    case 'equal-shares':
      return [shares, gains(allocation.utility), buying, ...completing(allocation)];
    case 'phragmen':
      return [earning];
  }
}

const rankedNumbers: Readonly<Record<RankedRule['by'], string>> = {
  average: 'their average, which is "total" divided by "scorers" (compared as fractions, never rounded)',
  total: '"total"',
  votes: 'how many ballots support them: give them more than 0',
};

function rankedBy({ by, passMarkHundredths }: RankedRule): string {
  const mark =
    passMarkHundredths === null ? '' : ` A project with less than ${passMarkHundredths / 100} gets nothing.`;
  return `Put them in order of ${rankedNumbers[by]}, highest first.${mark}`;
}

const fits =
  'Go down the list, starting with the whole pot. A project whose "askPence" is at most what is left gets it.';
const takesPart =
  'A project accepts a part if the part is at least its "leastPence". If the last run has "answers", these groups were asked aloud, and their answer counts instead.';
const everyYesHolds =
  'Of the "answers" of one group each yes counts: the least amount that it said yes to is enough. A group that said no and never yes accepts no part.';
const lastAnswerCounts = 'Of the "answers" of one group the last one counts.';
const borderlines: Readonly<Record<Borderline, string>> = {
  skip: `${fits} One that does not fit is passed over, and the next is looked at.`,
  stop: `${fits} The first that does not fit ends the list: nothing below it is chosen.`,
  'part-fund-then-stop': `${fits} The first that does not fit is offered all that is left as its part. ${takesPart} Nothing below that project is chosen.`,
  'part-fund-then-skip': `${fits} One that does not fit is offered all that is left as its part, and is passed over if it does not accept it. ${takesPart} Only one part is given.`,
};

const perCost: Readonly<Record<Utility, string>> = {
  cardinality: 'how many ballots support them, divided by what they ask for',
  score: '"total" divided by what they ask for',
  cost: 'how many ballots support them',
  'score-cost': '"total"',
};

const shares =
  'Each of the whole ballots in ballots.json, blank ones too, gets the same share of the pot: "potPence" divided by their number, as an exact fraction. A ballot supports the projects that it gives more than 0.';

const gainOf: Readonly<Record<Utility, string>> = {
  cardinality: '1',
  score: 'the points that it gave it',
  cost: 'what the project asks for',
  'score-cost': 'the points that it gave it times what the project asks for',
};

function gains(utility: Utility): string {
  return `What a ballot gains from a project that it supports is ${gainOf[utility]}.`;
}

const buying =
  'A project has a price when its supporters have what it asks for between them. The price is the one at which they pay exactly that, if each pays the price times the gain, or all it has left if that is less. Buy the project with the lowest price, take the payments off the shares, work out the prices again, and go on until no project has a price.';

function completing({ completion, incrementPence }: EqualShares): readonly string[] {
  const raised = `Do it all again from the start with every share raised by ${incrementPence} pence, and again`;
  const list =
    'Then go down the list of the projects not bought, in order of "total". Each one that fits in what is left over is chosen; one that does not fit is passed over.';
  return [
    ...(raisesPastFull(completion)
      ? [
          `${raised}, until an outcome costs more than the pot or every supported project is bought. The last one that the pot pays for counts.`,
        ]
      : raisesShares(completion)
        ? [
            `${raised}, until no supported project that was not bought would fit in what is left of the pot. An outcome that costs more than the pot does not count: then the one before it does.`,
          ]
        : []),
    ...(goesDownTheList(completion) ? [list] : []),
    'If all projects that anybody supports are affordable together, all of them are chosen.',
  ];
}

const earning =
  'A ballot in ballots.json supports the projects that it gives more than 0. All ballots earn at the same speed, from zero. The next project to be bought is the one whose supporters are the first to have what it asks for, from what they earned since they last paid. They then start at zero again. A project that asks for more than the whole pot is left out. Stop as soon as the next one asks for more than is left. If all projects that anybody supports are affordable together, all of them are chosen.';

function inPots(leftOver: 'keep' | 'share'): string {
  const rest =
    leftOver === 'keep'
      ? 'What is left in one of them is left over.'
      : 'What is left in all of them together is given out by the same steps, to the projects that have no money yet.';
  return `Do this for each of "subPots" by itself, in their order, with its "pence" as the pot and its "bids" as the projects. ${rest}`;
}

const excluding =
  'Of the projects in one list of "excluding" at most one gets money: the one that comes first. The others are passed over, and the list goes on.';

function equals(rules: Rules): string {
  return [whoGoesFirst(rules), ...(rules.settledStays ? [staysSettled(rules)] : [])].join(' ');
}

function staysSettled({ tie, toldInTurn }: Rules): string {
  const inTurn = toldInTurn
    ? ' Equals that can all be paid now are in that order too, and otherwise in the order of their number.'
    : '';
  const shared =
    tie.method === 'share'
      ? ' Equals that are all in one record of sharing share again, as long as nothing puts one of them before another.'
      : '';
  return `A tie that was settled stays settled among the projects still in it: the one drawn first comes before all the others of that draw, more hands come before fewer, and a project that comes before another also comes before those behind it.${shared}${inTurn}`;
}

function whoGoesFirst({ tie, allocation }: Rules): string {
  const shared =
    tie.method === 'share' && !needsWholeBallots({ allocation }) ? ' or shared between them' : '';
  return `Where equals could not all be paid, "ties" of the last run says who went first${shared}: "first" where it was drawn, the most "hands" where hands were counted.`;
}
