/**
 * Why a bid was not chosen, in words: the only place that puts a reason into words (A21). `shortReason` is for lists of
 * many names, `reasonLine` for a row or a cell, `reasonSentence` for a paragraph, with the place and the figure that
 * ranked the bid.
 */

import type { Pence } from '../money.ts';
import { capital, counted, grouped, leftWords, type ReasonFormat } from './say.ts';
import {
  heldWords,
  levelWords,
  placeWords,
  standingLine,
  supportersWords,
  unitWords,
} from './place-words.ts';
import type { Reason, RankedPlace, Supporters } from './details.ts';

type Fit = Extract<Reason, { leftPence: number; neededPence: number }>;
type Pass = Extract<Reason, { why: 'below-pass-mark' }>;

/** A few words: where money was short what was left, else what kept it out. */
export function shortReason(reason: Reason, say: ReasonFormat): string {
  switch (reason.why) {
    case 'does-not-fit':
    case 'least-not-reached':
      return reason.supporters === undefined
        ? wasLeft(reason.leftPence, say)
        : `supporters had ${leftWords(reason.supporters.heldPence, say)}`;
    case 'out-of-reach':
    case 'rule-stopped':
      return `supporters had ${leftWords(reason.supporters.heldPence, say)}`;
    case 'after-the-line':
      return 'after we stopped';
    case 'part-refused':
      return 'said no to a part';
    case 'below-pass-mark':
      return 'below the pass mark';
    case 'too-few-scorers':
      return 'too few people';
    case 'excluded':
      return 'the other one was chosen';
    case 'above-pot':
      return 'asks for too much';
    case 'withdrawn':
      return 'withdrawn';
    case 'left-out':
      return 'not here today';
    case 'declined':
      return 'said no thank you';
    case 'no-support':
      return 'nobody chose it';
  }
}

/** In one line, with every figure that it was decided by. */
export function reasonLine(reason: Reason, say: ReasonFormat): string {
  switch (reason.why) {
    case 'does-not-fit':
    case 'least-not-reached':
      return fitLine(reason, say);
    case 'out-of-reach':
    case 'rule-stopped':
      return `${hadWords(reason.supporters, say)} and it needed ${say.money(reason.neededPence)}`;
    case 'after-the-line':
      return 'the rules stop at the first project that does not fit, and that one came before it';
    case 'part-refused':
      return `${leftWords(reason.leftPence, say)} was left, and the group said that was not enough`;
    case 'below-pass-mark':
      return passLine(reason);
    case 'too-few-scorers':
      if (reason.ballots === 0) return 'nobody voted';
      return `marked on ${ofBallots(reason.scorers, reason.ballots)}, and it needed ${grouped(reason.needed)}`;
    case 'excluded':
      return `only one of the two can be chosen, and that is ${say.name(reason.by)}`;
    case 'above-pot':
      return `there was ${say.money(reason.potPence)} at the start and it needed ${say.money(reason.neededPence)}`;
    case 'withdrawn':
      return 'the group withdrew it';
    case 'left-out':
      return 'the group was not here on the day';
    case 'declined':
      return 'the group said no thank you';
    case 'no-support':
      return 'nobody chose it';
  }
}

/**
 * Where it stands and why it was not chosen, as whole sentences: "11th of 22, average 3.10 from 97 scores. £1,600 was
 * left and it needed at least £4,000."
 */
export function reasonSentence(standing: RankedPlace | null, reason: Reason, say: ReasonFormat): string {
  const why = `${capital(fullLine(reason, say))}.`;
  if (standing === null) return why;
  // Its figure is the reason: nobody is told it twice.
  const stands =
    reason.why === 'below-pass-mark'
      ? [placeWords(standing, standing.of), levelWords(standing.level, say)].filter(Boolean).join(', ')
      : standingLine(standing, say);
  return `${stands}. ${why}`;
}

/** The second half of a sentence, with whose money it was and when. */
export function fullLine(reason: Reason, say: ReasonFormat): string {
  if (!('supporters' in reason) || reason.supporters === undefined) return reasonLine(reason, say);
  const { supporters, neededPence } = reason;
  const needed = `it needed ${say.money(neededPence)}`;
  const between = supporters.voters === 1 ? '' : ' between them';
  switch (reason.why) {
    case 'out-of-reach':
      return `${heldWords(supporters, say)} and ${needed}`;
    case 'rule-stopped':
      return `${hadWords(supporters, say)}${between} when the rule stopped, and ${needed}`;
    default:
      return `${heldWords(supporters, say)}, ${leftWords(reason.leftPence, say)} of the pot was left, and ${needed}`;
  }
}

function fitLine(reason: Fit, say: ReasonFormat): string {
  const { why, leftPence, neededPence, atLeast, supporters, itsTurn } = reason;
  // A part was on offer, and the group accepts none.
  const allOf = why === 'least-not-reached' && !atLeast ? 'all of ' : '';
  const needed = `it needed ${atLeast ? 'at least ' : allOf}${say.money(neededPence)}`;
  const left = leftWords(leftPence, say);
  if (supporters !== undefined) return `${hadWords(supporters, say)}, ${left} was left, and ${needed}`;
  return `${itsTurn ? 'when its turn came, ' : ''}${left} was left and ${needed}`;
}

/** Nobody says that £0 was left. */
function wasLeft(pence: Pence, say: ReasonFormat): string {
  return pence === 0 ? 'the money had run out' : `${say.money(pence)} was left`;
}

/** "its 34 supporters had £2,300" */
function hadWords({ voters, heldPence }: Supporters, say: ReasonFormat): string {
  return `${supportersWords(voters)} had ${leftWords(heldPence, say)}`;
}

function passLine(reason: Pass): string {
  switch (reason.of) {
    case 'average':
      return reason.own === null
        ? `nobody scored it, and the pass mark is ${reason.needed}`
        : `average ${reason.own}, below the pass mark of ${reason.needed}`;
    case 'sum':
      return `${unitWords(reason.own, reason.unit)}, below the pass mark of ${reason.needed}`;
    case 'ballots':
      return `supported on ${ofBallots(reason.own, reason.ballots)}, and it needed ${grouped(reason.needed)}`;
  }
}

function ofBallots(some: number, all: number): string {
  return `${grouped(some)} of ${counted(all, 'ballot', 'ballots')}`;
}
