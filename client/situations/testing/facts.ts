/** What is true in a situation, for a person who looks at one screen: each sentence on it is compared with this. */

import type { BidId } from '../../../domain/ids.ts';
import { ballotFigures } from '../../../domain/event/ballot-figures.ts';
import { countCards, handedOut, type CardCount } from '../../../domain/event/card-count.ts';
import {
  countsOnlyComplete,
  type BallotFigures,
  type BallotStatus,
} from '../../../domain/event/rules/ballot-status.ts';
import type { Rules } from '../../../domain/event/rules/rules.ts';
import { isBeforeClose, isSealed, takesBallots, type Stage } from '../../../domain/event/stages.ts';
import { currentRun, type BidStatus, type EventState } from '../../../domain/event/state.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { cardKey } from '../../../domain/testing/set-up.ts';
import type { ViewSources } from '../../../domain/views/view-sources.ts';
import { openedCards } from '../../../domain/views/opened-cards.ts';
import { isUnsent } from '../../net/outbox.ts';
import type { Situation } from './evenings.ts';
import type { Surface } from './surface.ts';

export interface Facts {
  readonly where: Surface['where'];
  readonly stage: Stage;
  readonly paused: boolean;
  readonly rules: Rules;
  readonly isScore: boolean;
  /** Fewer marks than the rules ask for are not counted. */
  readonly isStrict: boolean;
  readonly hall: ViewSources;
  /** A mark that is made now is taken. */
  readonly canVote: boolean;
  /** Every mark that was made can be changed now. */
  readonly canChange: boolean;
  readonly beforeVoting: boolean;
  readonly beforeClose: boolean;
  readonly sealed: boolean;
  readonly allTold: boolean;
  /** The project whose pitch is before the hall. */
  readonly speaking: BidId | null;
  /** The project that was before the hall last and has had its pitch; no other is called yet. */
  readonly justHeard: number | null;
  /** Who is called next, while anybody is. */
  readonly next: number | null;
  readonly allHeard: boolean;
  readonly toCome: number;
  readonly statusOf: (bid: BidId) => BidStatus | undefined;
  readonly declined: readonly number[];
  /** What the current run gives to a bid, in pence. */
  readonly givenTo: (bid: BidId) => number;
  readonly ballots: BallotFigures;
  readonly opened: number;
  readonly cards: CardCount;
  readonly handedOut: number;
  /** Handed out in place of a lost card whose number nobody knew. */
  readonly secondCards: number;
  /** The ballot of the card that is looked at; null on screens that are nobody's. */
  readonly mine: {
    readonly fullness: BallotStatus | null;
    readonly unsent: boolean;
    readonly cancelled: boolean;
    readonly opened: boolean;
  } | null;
}

export function factsAt({ play, hall }: Situation, { where, holder }: Surface): Facts {
  const { state } = play;
  const { stage, rules, paused, pitch, current } = state;
  const canVote = takesBallots(stage) && isBeforeClose(stage) && !paused;
  const cards = countCards(state, hall.sheets);
  return {
    where,
    stage,
    paused,
    rules,
    hall,
    canVote,
    cards,
    isScore: rules.ballot.type === 'score',
    isStrict: countsOnlyComplete(rules),
    canChange: canVote && !rules.locking,
    beforeVoting: isBeforeClose(stage) && !takesBallots(stage),
    beforeClose: isBeforeClose(stage),
    sealed: isSealed(stage),
    allTold: isAllAnnounced(state),
    speaking: pitch?.bid ?? null,
    justHeard: pitch === null && stage === 'open' ? current : null,
    next: nextIn(state),
    allHeard: toComeIn(state) === 0,
    toCome: toComeIn(state),
    statusOf: (bid) => state.bids.get(bid)?.status,
    declined: state.declined,
    givenTo: (bid) => amountIn(state, bid),
    ballots: ballotFigures(state),
    opened: openedCards(state, hall).joined,
    handedOut: handedOut(cards),
    secondCards: state.door.secondCards,
    mine: holder === null ? null : mineOf(state, hall, holder),
  };
}

function mineOf(
  { ballots, cards }: EventState,
  hall: ViewSources,
  { card, outbox }: NonNullable<Surface['holder']>,
): NonNullable<Facts['mine']> {
  const key = cardKey(card);
  return {
    fullness: ballots.get(key)?.fullness ?? null,
    unsent: isUnsent(outbox),
    cancelled: cards.get(key) === 'cancelled',
    opened: hall.opened.has(key),
  };
}

function amountIn(state: EventState, bid: BidId): number {
  const line = currentRun(state)?.lines.find((each) => each.bid === bid);
  return line === undefined || line.outcome === 'not-chosen' ? 0 : line.amountPence;
}

function nextIn({ stage, order, bids }: EventState): number | null {
  if (!isBeforeClose(stage) || stage === 'last-call') return null;
  const first = (status: BidStatus) => order.find((bid) => bids.get(bid)?.status === status);
  return first('waiting') ?? first('later') ?? null;
}

function toComeIn({ bids }: EventState): number {
  return [...bids.values()].filter(({ status }) => status === 'waiting' || status === 'later').length;
}
