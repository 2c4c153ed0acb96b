/** What the runs of a signed event and the awards in its fund's stream come to, project by project (G2). */

import type { Run } from '../../../domain/event/run.ts';
import { newestRun } from '../../../domain/event/further-runs.ts';
import { bidOf, currentRun } from '../../../domain/event/state.ts';
import { heldPence } from '../../../domain/fund/held.ts';
import { claimsOf, type Claims } from '../../../domain/fund/claims.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import type { Rooms } from '../../live/rooms.ts';

/** A signed event with its fund, everything of both on the disk. */
export interface SignedEvent {
  readonly room: EventRoom;
  readonly fund: FundRoom;
  readonly signed: Run;
  /** The run that was made last: the signed one, or one beside it. */
  readonly newest: Run;
  readonly fingerprint: string;
}

export async function signedEvent(
  room: EventRoom,
  { rooms }: { readonly rooms: Pick<Rooms, 'fund'> },
): Promise<Outcome<SignedEvent>> {
  const fund = rooms.fund(room.state.fund);
  if (!fund) return refused('unknown-area');
  await room.settled();
  await fund.settled();
  const [signed, newest] = [currentRun(room.state), newestRun(room.state)];
  const fingerprint = room.state.signatures.at(-1)?.fingerprint;
  if (room.state.stage !== 'signed' || !signed || !newest || fingerprint === undefined)
    return refused('wrong-stage');
  return accepted({ room, fund, signed, newest, fingerprint });
}

export function claimsIn({ room, fund, signed, newest }: SignedEvent): Claims {
  const { state, event } = room;
  return claimsOf({
    signed,
    newest,
    kept: state.further.kept,
    askOf: (bid) => bidOf(state, bid).askPence,
    heldOf: (bid) => heldPence(fund.state, event, bid),
  });
}
