/** Where a bid stands, in words: its place and figure, or who supports it and what they had left between them. */

import { countsPoints } from '../allocation/utility.ts';
import { markRange } from '../ballots/index.ts';
import { figureBy } from '../event/rules/figure-by.ts';
import type { RunLine, Support } from '../event/run.ts';
import { supportersOf } from '../event/running/pass-marks.ts';
import type { BidId } from '../ids.ts';
import { averageOf, bidIn, figuresIn, type Explained } from './explained.ts';

type MoneyLine = Exclude<RunLine, { outcome: 'not-chosen' }>;

/** "8th of 21, average 4.2 out of 5" · "its 34 supporters had £2,300 left between them, and none paid more than £61". */
export function standingWords(line: MoneyLine, about: Explained): string {
  if (line.fromList)
    return `from the list of totals, with ${totalWords(line.bid, about)}${heldOnList(line.support, about)}`;
  if (line.support) return supportedWords(line, line.support, about);
  return placeWords(line, line.place, about);
}

export function placeWords(line: RunLine, place: number, about: Explained): string {
  const level = about.run.lines.filter((other) => other.place !== null && samePot(other, line));
  const equal = level.some((other) => other.bid !== line.bid && other.place === place);
  return `${equal ? 'equal ' : ''}${ordinal(place)} of ${level.length}, ${figureWords(line.bid, about)}`;
}

function samePot(one: RunLine, other: RunLine): boolean {
  return one.inPot?.pot === other.inPot?.pot;
}

/** The figure that ranks the bid, as people read it. */
export function figureWords(bid: BidId, about: Explained): string {
  const { rules, money } = about;
  if (rules.allocation.rule === 'greedy-per-cost') {
    const { utility } = rules.allocation;
    const gain = countsPoints(utility) ? totalWords(bid, about) : votesWords(bid, about);
    return `${gain} for ${money(bidIn(about, bid).askPence)}`;
  }
  switch (figureBy(rules)) {
    case 'average':
      if (figuresIn(about, bid).scorers === 0) return 'scored by nobody';
      return `average ${averageOf(bid, about)} out of ${markRange(rules.ballot).highest}`;
    case 'total':
      return totalWords(bid, about);
    case 'votes':
      return votesWords(bid, about);
  }
}

function totalWords(bid: BidId, about: Explained): string {
  const { total } = figuresIn(about, bid);
  return `${grouped(total)} ${total === 1 ? 'point' : 'points'}`;
}

/** Who gave it more than no points: a 0 on a scale that begins there is a mark, and no vote for anything (Q1). */
function votesWords(bid: BidId, about: Explained): string {
  const votes = supportersOf(about.rules, figuresIn(about, bid));
  return `${grouped(votes)} ${votes === 1 ? 'vote' : 'votes'}`;
}

function supportedWords({ amountPence }: MoneyLine, support: Support, { money }: Explained): string {
  const { heldPence, mostPence, earnedPence } = support;
  const who = supportersWords(support);
  if (earnedPence !== undefined)
    return `when everybody had earned ${money(earnedPence)}, ${who} had the ${money(amountPence)} it needed`;
  if (mostPence === undefined) return `${who} were the only ones waiting`;
  return `${who} had ${money(heldPence)} left${between(support)}, and nobody paid more than ${money(mostPence)}`;
}

/** Under Equal Shares, what stood behind a project of the list. */
export function heldOnList(support: Support | undefined, { money }: Explained): string {
  if (!support) return '';
  const held = support.heldPence === 0 ? 'nothing' : money(support.heldPence);
  return `; ${supportersWords(support)} had ${held} left${between(support)}`;
}

/** "its 34 supporters" */
export function supportersWords({ voters }: Support): string {
  return voters === 1 ? 'its 1 supporter' : `its ${grouped(voters)} supporters`;
}

/** One person has nothing "between them". */
export function between({ voters }: Support): string {
  return voters === 1 ? '' : ' between them';
}

const groups = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands marked: 1,850. */
export function grouped(count: number): string {
  return groups.format(count);
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(place: number): string {
  const lastTwo = place % 100;
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
