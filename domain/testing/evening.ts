/**
 * An evening in commands: whoever plays an event, in memory, in a room or on a real server, presses the same in the same
 * order. Nothing else makes a whole event for tests.
 */

import type { Command } from '../event/commands.ts';
import type { BidId } from '../ids.ts';

/** A command without the stage version: whoever plays names the one that stands. */
export type UnversionedCommand = Command extends infer C
  ? C extends Command
    ? Omit<C, 'on'>
    : never
  : never;

/** Doors and voting open. */
export const opening: readonly UnversionedCommand[] = [{ type: 'open-doors' }, { type: 'open-voting' }];

/** Every bid is called, in that order. */
export function calling(order: readonly BidId[]): readonly UnversionedCommand[] {
  return order.map((bid) => ({ type: 'call-bid', bid }));
}

/** From the last call to the first run. */
export const sealing: readonly UnversionedCommand[] = [
  { type: 'start-last-call' },
  { type: 'close-voting' },
  { type: 'end-grace' },
  { type: 'seal' },
];
