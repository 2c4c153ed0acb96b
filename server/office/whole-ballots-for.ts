/** Which files hold whole ballots depends on who asks (S8): one answer for the plain file, the election file and the bundle. */

import { randomBytes } from 'node:crypto';
import { wholeBallots, type WholeBallots } from '../../domain/exports/whole-ballots.ts';
import type { Actor } from '../../domain/ids.ts';
import type { EventRoom } from '../live/event-room.ts';

/** Below 50 ballots they are for an auditor who said who they are, and for nobody else. */
function isNamedAuditor({ role, person }: Actor): boolean {
  return role === 'auditor' && person > 0;
}

/** @param reader null for anybody, who is not signed in */
export function wholeBallotsFor(room: EventRoom, reader: Actor | null): WholeBallots {
  return wholeBallots(room.state, freshId, reader !== null && isNamedAuditor(reader));
}

function freshId(): string {
  return randomBytes(12).toString('hex');
}
