/** How a stranger counts and decides again: the steps that the rules of this very event need, in words, and no others. */

import { markRange } from '../../../domain/ballots/index.ts';
import {
  goesDownTheList,
  raisesPastFull,
  raisesShares,
} from '../../../domain/allocation/equal-shares/completion.ts';
import type { Borderline } from '../../../domain/allocation/borderline.ts';
import { needsWholeBallots } from '../../../domain/event/rules/needs-whole-ballots.ts';
import type { AllocationRules, RankedRule, Rules } from '../../../domain/event/rules/rules.ts';
import type { Publication } from '../../../domain/exports/publication.ts';
import { offersParts } from '../../../domain/event/rules/offers-parts.ts';
import { readRules } from '../../../domain/event/rules/written-rules.ts';
import { decimalText } from '../../../domain/words/formats.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';

type EqualShares = Extract<AllocationRules, { rule: 'equal-shares' }>;
type Words = ReturnType<typeof wordsIn>['count-again'];

/** Numbered steps, a paragraph each. */
export function countAgain(published: Publication, language: Language): readonly string[] {
  const words = wordsIn(language)['count-again'];
  const rules = readRules(published.rules);
  return [
    counting(rules, words),
    whoTakesPart(rules, words).join(' '),
    ...deciding(rules.allocation, words, language),
    ...(offersParts(rules) ? [rules.settledStays ? words.everyYesCounts : words.lastAnswerCounts] : []),
    ...(rules.subPots === null ? [] : [`${words.inPots} ${words.leftInPots[rules.subPots.leftOver]}`]),
    ...(rules.excluding.length === 0 ? [] : [words.excluding]),
    equals(rules, words).join(' '),
    words.compareLines,
    ...(rules.youngCards === 'none' ? [] : [words.youngCards[rules.youngCards]]),
  ];
}

function counting({ ballot }: Rules, { counting: words }: Words): string {
  return ballot.type === 'ranking'
    ? words.places({ places: ballot.places })
    : words.marks({ lowest: markRange(ballot).lowest });
}

function whoTakesPart({ blanks, leastVoters, passShare }: Rules, words: Words): string[] {
  const percent = blanks.leastScorersPercent;
  return [
    words.takePart,
    ...(percent > 0 ? [words.leastScorers({ percent })] : []),
    ...(leastVoters > 0 ? [words.leastVoters({ count: leastVoters })] : []),
    ...(passShare === null
      ? []
      : [
          (passShare.of === 'ballots' ? words.passBallots : words.passAverage)({
            percent: passShare.percent,
          }),
        ]),
  ];
}

function deciding(allocation: AllocationRules, words: Words, language: Language): readonly string[] {
  switch (allocation.rule) {
    case 'ranked':
      return [rankedBy(allocation, words, language), downTheList(allocation.borderline, words)];
    case 'greedy-per-cost':
      return [`${words.perCost[allocation.utility]} ${words.asksNothing}`, downTheList('skip', words)];
    case 'equal-shares':
      return [words.shares, words.gains[allocation.utility], words.buying, ...completing(allocation, words)];
    case 'phragmen':
      return [words.earning];
  }
}

function rankedBy({ by, passMarkHundredths }: RankedRule, words: Words, language: Language): string {
  if (passMarkHundredths === null) return words.rankedBy[by];
  const mark = decimalText(String(passMarkHundredths / 100), language);
  return `${words.rankedBy[by]} ${words.passMark({ mark })}`;
}

function downTheList(borderline: Borderline, { fits, borderline: first, acceptsPart, afterPart }: Words) {
  if (borderline === 'skip' || borderline === 'stop') return `${fits} ${first[borderline]}`;
  return [fits, first[borderline], acceptsPart, afterPart[borderline]].join(' ');
}

function completing({ completion, incrementPence }: EqualShares, words: Words): readonly string[] {
  const raised = raisesPastFull(completion)
    ? words.raisedPastFull
    : raisesShares(completion)
      ? words.raised
      : null;
  return [
    ...(raised === null || incrementPence === null ? [] : [raised({ pence: incrementPence })]),
    ...(goesDownTheList(completion) ? [words.downTheList] : []),
    words.allAffordable,
  ];
}

function equals({ tie, allocation, settledStays, toldInTurn }: Rules, words: Words): readonly string[] {
  const isShared = tie.method === 'share';
  return [
    isShared && !needsWholeBallots({ allocation }) ? words.whoGoesFirstOrShared : words.whoGoesFirst,
    ...(settledStays ? [words.staysSettled] : []),
    ...(settledStays && isShared ? [words.sharesAgain] : []),
    ...(settledStays && toldInTurn ? [words.inTurn] : []),
  ];
}
