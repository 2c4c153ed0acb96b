import { raisesShares } from '../../../domain/allocation/equal-shares/completion.ts';
import type { Pence } from '../../../domain/money.ts';
import type { BallotRules } from '../../../domain/ballots/index.ts';
import type { AllocationRules, Rules } from '../../../domain/event/rules/rules.ts';
import { listText } from '../../../domain/words/formats.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { hoursOf } from '../../../domain/event/rules/day-format.ts';
import { dayFormatWords } from '../../words/day-format.ts';
import { pageRulesSpeech } from '../../words/rules.ts';
import { moneyWords } from '../../words/money.ts';
import { moreRulesWords as more } from '../../words/rules-more.ts';
import { rulesFormWords as words, type FormQuestion } from '../../words/rules-form.ts';
import { formOf, type RulesForm } from './rules-form.ts';

export type QuestionAndAnswer = readonly [question: string, answer: string];

const asked = words.questions;
const { questions } = more;

/** Every setting in the words in which it was asked; what goes with no answer given is left out. */
export function settingsOf(rules: Rules, fingerprint: string): QuestionAndAnswer[] {
  const form = formOf(rules);
  const isScore = form.ballot === 'score';
  return [
    [words.fingerprint, fingerprint],
    ...given(form.format === 'stalls', choice(dayFormatWords.question, form.format)),
    ...given(form.hours !== '', [
      dayFormatWords.hours,
      listText(pageRulesSpeech.hours(hoursOf(rules)), pageLanguage),
    ]),
    choice(questions.ballot, form.ballot),
    ...ballotSettings(rules.ballot, form),
    typedOr(asked.age, form.age, 'from', form.ageFrom),
    [more.connections, waysWords(rules)],
    typedOr(questions.cardsUntil, form.cardsUntil, 'time', form.cardsTime),
    choice(questions.namesAtDoor, form.namesAtDoor),
    [more.quorum, form.quorum],
    typedOr(asked.cap, form.cap, 'at-most', moneyWords(rules.capPence ?? 0)),
    choice(asked.screen, form.screen),
    ...given(form.screen !== 'counts', [words.firstAt, form.firstAt], [words.thenEvery, form.thenEvery]),
    choice(isScore ? asked.blanks : asked.unfinished, form.blanks),
    ...given(isScore && form.blanks === 'left-out', [
      words.leastScorers,
      words.percent({ percent: form.leastScorers }),
    ]),
    ...allocationSettings(rules.allocation, form),
    choice(asked.tie, form.tie),
    ...given(form.tie !== 'draw', choice(asked.otherwise, form.otherwise)),
    [more.settledStays.question, rules.settledStays ? more.settledStays.yes : more.settledStays.no],
    choice(asked.opening, form.opening),
    ...given(isScore, choice(asked.changes, form.changes)),
    ...given(form.ballot !== 'approval', choice(questions.completeness, form.completeness)),
    ...given(form.completeness === 'at-least', [more.completeCount, form.completeCount]),
    choice(questions.ownBid, form.ownBid),
    ...given(form.youngCards !== 'none', choice(asked.youngCards, form.youngCards)),
    choice(questions.shuffled, form.shuffled),
    typedOr(questions.passShare, form.passShare, 'none', '', words.percent({ percent: form.passPercent })),
    [more.leastVoters, form.leastVoters],
    ...given(form.subPots !== '', [more.subPots, form.subPots], choice(questions.leftOver, form.leftOver)),
    ...given(form.excluding !== '', [more.excluding, form.excluding]),
    ...given(form.format === 'pitches', [more.pitch, form.pitch]),
    [more.lastCall, form.lastCall],
    [more.grace, form.grace],
  ];
}

function waysWords({ connections }: Rules): string {
  return connections.length === 0
    ? more.anybody
    : listText(
        connections.map((each) => more.ways[each]),
        pageLanguage,
      );
}

function ballotSettings(ballot: BallotRules, form: RulesForm): QuestionAndAnswer[] {
  switch (ballot.type) {
    case 'score':
      // Elections from a file have scales that the form does not offer.
      return [[asked.scale.legend, words.scaleOf(ballot)]];
    case 'approval':
      return [choice(asked.choices, form.choices), [words.choiceCount, form.choiceCount]];
    case 'points':
      return [
        [words.tokens, form.tokens],
        [words.tokenCap, form.tokenCap],
      ];
    case 'ranking':
      return [[words.places, form.places]];
    default:
      return [];
  }
}

function allocationSettings(allocation: AllocationRules, form: RulesForm): QuestionAndAnswer[] {
  const { rule, completion } = form;
  const isRanked = rule === 'ranked';
  const isEqual = rule === 'equal-shares';
  return [
    choice(questions.rule, rule),
    ...given(isRanked, choice(questions.by, form.by), choice(asked.borderline, form.borderline)),
    ...given(isRanked, [more.passMark, form.passMark === '' ? more.noPassMark : form.passMark]),
    ...given(isEqual || rule === 'greedy-per-cost', choice(questions.utility, form.utility)),
    ...given(isEqual, choice(questions.completion, completion)),
    ...given(isEqual && raisesShares(completion), [more.increment, moneyWords(incrementOf(allocation))]),
  ];
}

function incrementOf(allocation: AllocationRules): Pence {
  return allocation.rule === 'equal-shares' ? (allocation.incrementPence ?? 0) : 0;
}

function choice({ legend, options }: FormQuestion<string>, answer: string): QuestionAndAnswer {
  return [legend, options[answer]?.label ?? ''];
}

/** An answer with what was typed for it: `Everybody from an age: 11`. */
function typedOr(
  question: FormQuestion<string>,
  answer: string,
  at: string,
  typed: string,
  otherwise = '',
): QuestionAndAnswer {
  const [legend, label] = choice(question, answer);
  const detail = answer === at ? typed : otherwise;
  return [legend, detail === '' ? label : words.answerWith({ answer: label, typed: detail })];
}

function given(isSo: boolean, ...settings: QuestionAndAnswer[]): QuestionAndAnswer[] {
  return isSo ? settings : [];
}
