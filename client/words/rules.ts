import type { Rules } from '../../domain/event/rules/rules.ts';
import type { BidId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import type { BookBid } from '../../domain/wire/http.ts';
import { allocationSentences } from './rules-allocation.ts';
import { ballotSentences, incompleteSentence } from './rules-ballot.ts';

type Named = Pick<BookBid, 'bid' | 'name'>;
type NameOf = (bid: BidId) => string;

/**
 * Today's rules as plain sentences, in the order in which the day goes, few enough for one screen whatever the
 * settings. Projector, phone and paper say the same.
 *
 * @param bids for the names of projects that the rules speak of
 * @param whySoon why scores are shown early, in the officer's words
 */
export function rulesSentences(
  rules: Rules,
  potPence: Pence,
  bids: readonly Named[] = [],
  whySoon = '',
): string[] {
  const nameOf: NameOf = (bid) => bids.find((each) => each.bid === bid)?.name ?? `project ${bid}`;
  return [
    ...ageSentences(rules),
    ...ballotSentences(rules, potPence),
    ...ownBidSentence[rules.ownBid],
    changeSentence(rules),
    ...incompleteSentence(rules),
    ...leastSentences(rules),
    ...allocationSentences(rules, potPence),
    ...potSentences(rules, nameOf),
    tieSentence(rules),
    ...soonSentences(rules, whySoon),
    ...publicSentences(rules),
    'The council makes the awards after final checks.',
  ];
}

const ownBidSentence: Record<Rules['ownBid'], readonly string[]> = {
  abstain: ['A group that presents leaves its own project out.'],
  allow: [],
  'not-vote': ['Groups that present do not vote.'],
};

function ageSentences({ minimumAge }: Rules): string[] {
  return minimumAge > 0 ? [`Everybody who is ${minimumAge} or older can vote.`] : [];
}

function changeSentence({ ballot, locking }: Rules): string {
  if (locking) return 'You can change a score until the next project is called.';
  return ballot.type === 'score'
    ? 'You can change your scores until voting closes.'
    : 'You can change your vote until voting closes.';
}

/** What a project must reach before it can be chosen at all. */
function leastSentences(rules: Rules): string[] {
  const needs = [...needsOf(rules)];
  const [first, ...others] = needs;
  if (first === undefined) return [];
  return [`A project can only be chosen if ${[first, ...others].join(' and ')}.`];
}

function* needsOf({ ballot, blanks, allocation, passShare, leastVoters }: Rules): Generator<string> {
  const isScored = ballot.type === 'score';
  const percent = blanks.leastScorersPercent;
  const mark = isScored ? 'score it' : 'vote for it';
  if (blanks.kind === 'left-out' && percent > 0) yield `at least ${shareWords(percent)} ${mark}`;
  if (leastVoters > 0) yield `at least ${leastVoters === 1 ? 'one voter' : `${leastVoters} voters`} ${mark}`;
  if (passShare?.of === 'ballots')
    yield `at least ${shareWords(passShare.percent)} give it ${isScored ? 'more than 0' : 'a vote'}`;
  if (passShare?.of === 'best-average')
    yield `its average is at least ${passShare.percent}% of the highest score`;
  const pass = allocation.rule === 'ranked' ? allocation.passMarkHundredths : null;
  if (allocation.rule !== 'ranked' || pass === null) return;
  const least = hundredths(pass);
  if (allocation.by === 'average') yield `its average is at least ${least}`;
  else {
    const counted = allocation.by === 'votes' ? 'vote' : ballot.type === 'points' ? 'token' : 'point';
    yield `it has at least ${least} ${counted}${least === '1' ? '' : 's'}`;
  }
}

function potSentences({ subPots, excluding }: Rules, nameOf: NameOf): string[] {
  return [
    ...(subPots === null ? [] : [subPotSentence(subPots)]),
    ...excluding.map((group) => `Only one of these can be chosen: ${group.map(nameOf).join(', ')}.`),
  ];
}

function subPotSentence({ pots, leftOver }: NonNullable<Rules['subPots']>): string {
  const parts = `The pot has ${pots.length} parts, each for its own projects`;
  return leftOver === 'keep'
    ? `${parts}. Money left in one part is not used for the others.`
    : `${parts}. Money left in one part goes to the others.`;
}

const tieMethodSentence = {
  hands: 'we count hands in the room',
  draw: 'we draw a number from a bag',
  share: 'they share what is left',
} as const;

function tieSentence({ tie, settledStays }: Rules): string {
  const first = `If projects tie for the last of the money, ${tieMethodSentence[tie.method]}.`;
  const stays = settledStays ? ' A tie is settled only once.' : '';
  if (tie.method === 'draw' || tie.method === tie.otherwise) return `${first}${stays}`;
  return `${first} If that does not settle it, ${tieMethodSentence[tie.otherwise]}.${stays}`;
}

function soonSentences({ screen }: Rules, why: string): string[] {
  return why === ''
    ? []
    : [`A score is shown once ${screen.firstAt} people have given one. Why so few: ${why}`];
}

/** Nobody can count these rules again from sums: whole votes are published, so it is said before anybody votes. */
function publicSentences({ allocation }: Rules): string[] {
  return allocation.rule === 'equal-shares' || allocation.rule === 'phragmen'
    ? ['If 50 people or more vote, every vote is published without a name, so that anybody can count again.']
    : [];
}

function shareWords(percent: number): string {
  return `${percent === 50 ? 'half' : `${percent}% of`} the voters`;
}

/** 250 as `2.5`, 300 as `3`: exact, as the rule was typed. */
function hundredths(value: number): string {
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`.replace(/\.?0+$/, '');
}
