import type { BallotKey, BidId, DeviceTag } from '../ids.ts';
import { isBeforeClose, isSealed } from '../event/stages.ts';
import type { Ballot, EventState } from '../event/state.ts';
import { isCounted } from '../event/rules/ballot-status.ts';
import { lastSendOf } from '../event/senders.ts';
import type { MineView } from './roles.ts';

/** What a card's holder sees of their own ballot (V7); null for a card that this event does not know. */
export function mineView(
  state: EventState,
  key: BallotKey,
  device: DeviceTag,
  openElsewhere: boolean,
  ownBid: BidId | null = null,
  otherOpenedAt: number | null = null,
): MineView | null {
  const card = state.cards.get(key);
  if (card === undefined) return null;
  const ballot = state.ballots.get(key);
  const withheld = !isBeforeClose(state.stage) && isOfOthers(ballot, device);
  return {
    revision: ballot?.revision ?? 0,
    marks: withheld ? [] : (ballot?.marks ?? []),
    card,
    leavesOut: state.rules.ownBid === 'abstain' ? ownBid : null,
    lastSend: lastSendOf(ballot?.phones ?? [], device),
    inCount: isSealed(state.stage) ? isInCount(state, ballot) : null,
    openElsewhere,
    otherOpenedAt,
    withheld,
  };
}

/**
 * A ballot that this phone never sent. After the close a person who opens the card on another phone does not see it
 * (S12).
 */
export function isOfOthers(ballot: Ballot | undefined, device: DeviceTag): boolean {
  return ballot !== undefined && !ballot.phones.some((phone) => phone.device === device);
}

function isInCount({ rules }: EventState, ballot: Ballot | undefined): boolean {
  return ballot !== undefined && isCounted(rules, ballot.fullness);
}
