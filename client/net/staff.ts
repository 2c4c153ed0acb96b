/** A staff screen's connection to its event. */

import type { EventId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { StaffViewRole } from '../../domain/views/roles.ts';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import { connect, type ConnectionListener } from './connection.ts';
import { newDeviceNumber } from './device.ts';

/** What became of an act. `unsent`: it never left. `unanswered`: it may have happened; the next view will tell. */
export type ActAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'unanswered' };

export interface StaffSocket {
  /** Sends one command. It is never sent twice by itself: each names the stage version it was pressed on. */
  act(command: StaffCommand): Promise<ActAnswer>;
  close(): void;
}

/** A screen that leads is back before anybody asks for it. */
const pace = { firstMs: 300, longestMs: 2_000, spreadMs: 0 };
/** Long enough for a busy hall's Wi-Fi, short enough that nobody presses twice. */
const answerMs = 6_000;
/** The result of thousands of ballots is worked out before it is answered. */
const resultMs = 60_000;
const makesRun: ReadonlySet<StaffCommand['type']> = new Set([
  'seal',
  'settle-by-hands',
  'settle-by-draw',
  'settle-by-share',
  'decline',
  'answer-part',
]);

/** Connects a signed-in staff screen to its event and keeps it connected. */
export function connectStaff<R extends StaffViewRole>(
  role: R,
  event: EventId,
  listener: ConnectionListener<R>,
): StaffSocket {
  // The number is new with each opening of the page.
  const line = connect<R, StaffViewRole>({ role, event, device: newDeviceNumber() }, pace, listener);
  return {
    async act(command) {
      // Not kept for later: an act pressed in one moment must not happen in another.
      if (!line.isUp()) return { kind: 'unsent' };
      const outcome = await line.ask('command', command, makesRun.has(command.type) ? resultMs : answerMs);
      if (outcome === null) return { kind: 'unanswered' };
      return outcome.ok ? { kind: 'done' } : { kind: 'refused', refusal: outcome.refusal };
    },
    close: line.close,
  };
}
