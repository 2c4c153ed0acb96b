import { unasked, type Rules } from '../event/rules/rules.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { allocationSentences } from './allocation-sentences.ts';
import { ballotSentences, incompleteSentence } from './ballot-sentences.ts';
import type { RulesSpeech } from './rules-speech.ts';

/** What the rules speak of, besides themselves. */
export interface RulesOf {
  readonly rules: Rules;
  readonly potPence: Pence;
  /** For the names of projects. */
  readonly bids?: readonly { readonly bid: BidId; readonly name: string }[];
  /** Why scores are shown early, in the officer's words; '' where there is no reason. */
  readonly whySoon?: string;
  /** Where the event is; left out where the reader knows. */
  readonly area?: string;
}

/**
 * Today's rules as plain sentences, in the order in which the day goes, few enough for one screen whatever the
 * settings. Projector, phone and paper say the same.
 */
export function rulesSentences(event: RulesOf, speech: RulesSpeech): string[] {
  const { rules, potPence } = event;
  const { rules: words } = speech;
  return [
    ...formatSentences(rules, speech),
    ...whoSentences(event, speech),
    ...untilSentences(rules, speech),
    ...(rules.namesAtDoor ? [words.namesAtDoor] : []),
    ...ballotSentences(rules, potPence, speech),
    ...(rules.ownBid === 'allow' ? [] : [words.ownBid[rules.ownBid]]),
    ...(rules.youngCards === 'none' ? [] : [words.youngCards[rules.youngCards]]),
    changeSentence(rules, speech),
    ...incompleteSentence(rules, speech),
    ...leastSentences(rules, speech),
    ...allocationSentences(rules, potPence, speech),
    ...potSentences(event, speech),
    tieSentence(rules, speech),
    ...soonSentences(event, speech),
    ...publicSentences(rules, speech),
    ...(rules.quorum > 0 ? [words.quorum({ count: rules.quorum })] : []),
    words.council,
  ];
}

/** What the area has to do with it is said where the event chose: everywhere else the desk asks what it always asks (D1). */
function whoSentences({ rules, area = '' }: RulesOf, { rules: words, either }: RulesSpeech): string[] {
  const { minimumAge: age, connections } = rules;
  const isChosen = connections.length > 0 && connections.length < unasked.connections.length;
  if (!isChosen) return age > 0 ? [words.age({ age })] : [];
  const who = {
    ways: either(connections.map((each) => words.ways[each])),
    named: area === '' ? 'no' : 'yes',
    area,
  };
  return [age > 0 ? words.whoFrom({ ...who, age }) : words.who(who)];
}

function untilSentences(
  { cardsUntil: until }: Rules,
  { rules: { cardsUntil: words }, timeOfDay }: RulesSpeech,
): string[] {
  if (until.kind === 'close') return [];
  return [until.kind === 'time' ? words.time({ time: timeOfDay(until.minute) }) : words[until.kind]];
}

/** At stalls nobody is told when a project's turn is: there are none, and voting may have hours, which hold commas. */
function formatSentences({ format }: Rules, { rules: words, hours }: RulesSpeech): string[] {
  if (format.kind === 'pitches') return [];
  if (format.hours.length === 0) return [words.stalls];
  return [words.stalls, words.hours({ hours: hours(format.hours).join('; ') })];
}

function changeSentence({ ballot, locking }: Rules, { rules: { change } }: RulesSpeech): string {
  if (locking) return change.locking;
  return ballot.type === 'score' ? change.scores : change.vote;
}

/** What a project must reach before it can be chosen at all: a sentence for each thing. */
function leastSentences(rules: Rules, speech: RulesSpeech): string[] {
  const { rules: words } = speech;
  const { ballot, blanks, passShare, leastVoters } = rules;
  const isScored = ballot.type === 'score';
  const said: string[] = [];
  const percent = blanks.leastScorersPercent;
  if (blanks.kind === 'left-out' && percent > 0)
    said.push((isScored ? words.leastScore : words.leastVote)(share(percent)));
  if (leastVoters > 0) said.push((isScored ? words.leastScorers : words.leastVoters)({ count: leastVoters }));
  if (passShare?.of === 'ballots')
    said.push((isScored ? words.passScores : words.passVotes)(share(passShare.percent)));
  if (passShare?.of === 'best-average') said.push(words.passBest({ percent: passShare.percent }));
  return [...said, ...passMarkSentences(rules, speech)];
}

function passMarkSentences({ ballot, allocation }: Rules, { rules: words, decimal }: RulesSpeech): string[] {
  if (allocation.rule !== 'ranked' || allocation.passMarkHundredths === null) return [];
  const mark = hundredths(allocation.passMarkHundredths);
  const least = decimal(mark);
  if (allocation.by === 'average') return [words.passAverage({ least })];
  const unit = allocation.by === 'votes' ? 'votes' : ballot.type === 'points' ? 'tokens' : 'points';
  return [words.passCount[unit]({ least, one: mark === '1' ? 'yes' : 'no' })];
}

function share(percent: number): { half: string; percent: number } {
  return { half: percent === 50 ? 'yes' : 'no', percent };
}

function potSentences(
  { rules: { subPots, excluding }, bids = [] }: RulesOf,
  { rules: words, list }: RulesSpeech,
) {
  const nameOf = (bid: BidId): string =>
    bids.find((each) => each.bid === bid)?.name ?? words.unnamed({ bid: String(bid) });
  return [
    ...(subPots === null ? [] : [words.parts[subPots.leftOver]({ count: subPots.pots.length })]),
    ...excluding.map((group) => words.onlyOne({ names: list(group.map(nameOf)) })),
  ];
}

/** Whole sentences, in one line. */
function tieSentence({ tie, settledStays }: Rules, { rules: words }: RulesSpeech): string {
  const isSettled = tie.method === 'draw' || tie.method === tie.otherwise;
  return [
    words.tie[tie.method],
    ...(isSettled ? [] : [words.otherwise[tie.otherwise]]),
    ...(settledStays ? [words.settledStays] : []),
  ].join(' ');
}

function soonSentences(
  { rules: { screen }, whySoon = '' }: RulesOf,
  { rules: words }: RulesSpeech,
): string[] {
  return whySoon === '' ? [] : [words.soon({ count: screen.firstAt, why: whySoon })];
}

/** Nobody can count these rules again from sums: whole votes are published, so it is said before anybody votes. */
function publicSentences({ allocation }: Rules, { rules: words }: RulesSpeech): string[] {
  return allocation.rule === 'equal-shares' || allocation.rule === 'phragmen' ? [words.published] : [];
}

/** 250 as `2.5`, 300 as `3`: exact, as the rule was typed. */
function hundredths(value: number): string {
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`.replace(/\.?0+$/, '');
}
