/**
 * Why a bid was not chosen, in words: the only place that puts a reason into words (A21). `shortReason` is for lists of
 * many names, `reasonLine` for a row or a cell, `reasonSentences` for a paragraph, with the place and the figure that
 * ranked the bid.
 */

import type { Said } from '../words/messages.ts';
import type { reasonLines } from '../words/en-GB/reason-lines.ts';
import { placeFacts, standingSentences } from './place-words.ts';
import type { Reason, RankedPlace, Supporters } from './details.ts';
import { someOf, type LineSpeech, type PlaceSpeech, type SentenceSpeech } from './speech.ts';

type Fit = Extract<Reason, { leftPence: number; neededPence: number }>;
type Pass = Extract<Reason, { why: 'below-pass-mark' }>;

/** The messages of lines; those of sentences have the same keys, and need no other arguments. */
type ReasonMessages = Omit<
  Said<typeof reasonLines>,
  'short' | 'payment' | 'paymentTowards' | 'earned' | 'earnedAlone'
>;

/** All that a short reason is said with. */
interface ShortSpeech extends Pick<LineSpeech, 'money'> {
  readonly lines: Pick<LineSpeech['lines'], 'short'>;
}

/** A few words: where money was short what was left, else what kept it out. */
export function shortReason(reason: Reason, { lines: { short }, money }: ShortSpeech): string {
  const { why } = reason;
  switch (why) {
    case 'does-not-fit':
    case 'least-not-reached': {
      const { supporters, leftPence } = reason;
      if (supporters !== undefined) return short.supporters(heldBy(supporters, money));
      return short.left({ some: someOf(leftPence), left: money(leftPence) });
    }
    case 'out-of-reach':
    case 'rule-stopped':
      return short.supporters(heldBy(reason.supporters, money));
    default:
      return short[why];
  }
}

/** In one line, with every figure that it was decided by. */
export function reasonLine(reason: Reason, speech: LineSpeech): string {
  return saidOf(reason, speech.lines, speech);
}

/**
 * Where it stands and why it was not chosen, as whole sentences: "11th of 22, average 3.10 from 97 scores. £1,600 was
 * left and it needed at least £4,000."
 */
export function reasonSentences(
  standing: RankedPlace | null,
  reason: Reason,
  speech: SentenceSpeech,
): string {
  const why = reasonSentence(reason, speech);
  if (standing === null) return why;
  // Its figure is the reason: nobody is told it twice.
  const stands =
    reason.why === 'below-pass-mark'
      ? speech.places.standing({ facts: placeFacts(standing, speech) })
      : standingSentences(standing, speech);
  return `${stands} ${why}`;
}

/** With whose money it was and when. */
export function reasonSentence(reason: Reason, speech: SentenceSpeech): string {
  return saidOf(reason, speech.reasons, speech);
}

function saidOf(reason: Reason, words: ReasonMessages, speech: PlaceSpeech): string {
  const { money, name } = speech;
  switch (reason.why) {
    case 'does-not-fit':
    case 'least-not-reached':
      return fitWords(reason, words, speech);
    case 'out-of-reach':
    case 'rule-stopped': {
      const had = { ...heldBy(reason.supporters, money), needed: money(reason.neededPence) };
      return reason.why === 'out-of-reach' ? words.outOfReach(had) : words.ruleStopped(had);
    }
    case 'after-the-line':
      return words.afterTheLine;
    case 'part-refused':
      return words.partRefused({ some: someOf(reason.leftPence), left: money(reason.leftPence) });
    case 'below-pass-mark':
      return passWords(reason, words, speech);
    case 'too-few-scorers':
      return reason.ballots === 0 ? words.nobodyVoted : words.tooFewScorers(reason);
    case 'excluded':
      return words.excluded({ name: name(reason.by) });
    case 'above-pot':
      return words.abovePot({ pot: money(reason.potPence), needed: money(reason.neededPence) });
    case 'withdrawn':
      return words.withdrawn;
    case 'left-out':
      return words.leftOut;
    case 'declined':
      return words.declined;
    case 'no-support':
      return words.noSupport;
  }
}

function fitWords(reason: Fit, words: ReasonMessages, { money }: PlaceSpeech): string {
  const { why, leftPence, neededPence, atLeast, supporters, itsTurn } = reason;
  const needed = money(neededPence);
  // A part was on offer, and the group accepts none.
  const how = atLeast ? 'least' : why === 'least-not-reached' ? 'all' : 'other';
  const [some, left] = [someOf(leftPence), money(leftPence)];
  if (supporters !== undefined)
    return words.fitSupported({ ...heldBy(supporters, money), someLeft: some, left, how, needed });
  return (itsTurn ? words.fitInTurn : words.fit)({ some, left, how, needed });
}

function heldBy(
  { voters, heldPence }: Supporters,
  money: PlaceSpeech['money'],
): { voters: number; some: 'yes' | 'no'; held: string } {
  return { voters, some: someOf(heldPence), held: money(heldPence) };
}

function passWords(reason: Pass, words: ReasonMessages, { decimal }: PlaceSpeech): string {
  switch (reason.of) {
    case 'average': {
      const needed = decimal(reason.needed);
      return reason.own === null
        ? words.scoredByNobody({ needed })
        : words.belowAverage({ own: decimal(reason.own), needed });
    }
    case 'sum': {
      const { unit, own: count, needed } = reason;
      return words.belowSum({ unit, count, needed: decimal(needed) });
    }
    case 'ballots':
      return words.belowShare(reason);
  }
}
