/** Why a bid was not chosen, as the second half of a sentence. */

import type { RunLine, Support } from '../event/run.ts';
import type { Pence } from '../money.ts';
import { assert } from '../outcome.ts';
import { bidIn, figuresIn, type Explained } from './explained.ts';
import {
  between,
  figureWords,
  heldOnList,
  grouped,
  placeWords,
  supportersWords,
} from './explanation-standing.ts';

type NotChosenLine = Extract<RunLine, { outcome: 'not-chosen' }>;

export function reasonWords(line: NotChosenLine, about: Explained): string {
  switch (line.why) {
    case 'withdrawn':
      return 'the group withdrew it';
    case 'left-out':
      return 'the group was not here on the day';
    case 'declined':
      return 'the group said no thank you';
    case 'too-few-scorers':
      return tooFewWords(line, about);
    case 'below-pass-mark':
      return `${figureWords(line.bid, about)}, marked on ${ballotsWords(line, about)}: below the pass mark`;
    case 'excluded':
      assert(line.excludedBy !== undefined, `bid ${line.bid} is excluded by somebody`);
      return `${bidIn(about, line.excludedBy).name} is chosen, and only one of the two can be`;
    case 'no-support':
      return 'nobody chose it';
    case 'above-pot':
      return `it asks for ${ask(line, about)}, more than there was to begin with`;
    default:
      return moneyReason(line, about);
  }
}

function moneyReason(line: NotChosenLine, about: Explained): string {
  if (line.support && !line.fromList) return supportersReason(line, line.support, about);
  const held = heldOnList(line.support, about);
  const standing = line.place === null ? '' : `${placeWords(line, line.place, about)}${held}. `;
  const reason = leftReason(line, about);
  // After a sentence about its place it is a sentence of its own.
  return standing === '' ? reason : `${standing}${reason[0]?.toUpperCase()}${reason.slice(1)}`;
}

function leftReason(line: NotChosenLine, about: Explained): string {
  const left = leftWords(line, about);
  const { leastPence } = bidIn(about, line.bid);
  switch (line.why) {
    case 'least-not-reached':
      return leastPence === null
        ? `${left} was left and this project needed all of ${ask(line, about)}`
        : `${left} was left, and the least this could be done with is ${about.money(leastPence)}`;
    case 'part-refused':
      return `${left} was left, and the group said no to that much when it was asked aloud`;
    case 'after-the-line':
      return 'the money ended before its turn';
    default:
      return `${left} was left and this project needed ${ask(line, about)}`;
  }
}

function supportersReason(line: NotChosenLine, support: Support, about: Explained): string {
  const { money } = about;
  const { askPence } = bidIn(about, line.bid);
  const who = supportersWords(support);
  const held = money(support.heldPence);
  switch (line.why) {
    case 'out-of-reach':
      if (support.heldPence === 0) return `${who} had nothing left and it needed ${money(askPence)}`;
      return `${who} had ${held} left${between(support)} and it needed ${money(askPence)}, ${short(askPence, support, about)} short`;
    case 'rule-stopped':
      return `${who} had ${held}${between(support)} when the rule stopped, and it needed ${money(askPence)}`;
    default:
      return `it was its turn, and ${leftWords(line, about)} of the pot was left for the ${money(askPence)} it needed`;
  }
}

/** Nobody says that £0 was left. */
function leftWords({ beforePence }: NotChosenLine, { money }: Explained): string {
  return beforePence ? money(beforePence) : 'nothing';
}

/** Held money is told in whole pence at most as much, so what is missing is whole pence too. */
function short(askPence: Pence, { heldPence }: Support, { money }: Explained): string {
  return money(askPence - heldPence);
}

function tooFewWords(line: NotChosenLine, about: Explained): string {
  return about.ballots === 0
    ? 'nobody voted'
    : `marked on ${ballotsWords(line, about)}, fewer than today’s rules ask for`;
}

function ballotsWords({ bid }: NotChosenLine, about: Explained): string {
  const { scorers } = figuresIn(about, bid);
  return `${grouped(scorers)} of ${grouped(about.ballots)} ${about.ballots === 1 ? 'ballot' : 'ballots'}`;
}

function ask({ bid }: NotChosenLine, about: Explained): string {
  return about.money(bidIn(about, bid).askPence);
}
