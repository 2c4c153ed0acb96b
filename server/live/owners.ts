/**
 * Which server owns an event (SPEC N2). It alone decides what is asked of the event and answers its phones. One machine
 * owns every event. Where several servers share a database, what knows the owners takes this one's place.
 */

import type { EventId } from '../../domain/ids.ts';

export type Owner =
  /** This server. Whoever owns an event after it has a higher epoch; 0 where there is no other server. */
  | { readonly at: 'here'; readonly epoch: number }
  /** Another one: where this one reaches it, such as `http://10.0.0.12:3000`. */
  | { readonly at: 'elsewhere'; readonly address: string }
  /** Nobody knows at this moment: the event is moving. */
  | { readonly at: 'unknown' };

/** Asked with every request and every message, so it answers from memory. */
export interface Owners {
  ownerOf(event: EventId): Owner;
}

const here: Owner = { at: 'here', epoch: 0 };

/** One machine. */
export const ownsAll: Owners = { ownerOf: () => here };

/** What goes along with everything that is told of an event: an epoch, nothing on one machine. */
export type Stamp = readonly [epoch: number] | readonly [];

/** Null where the event is not this server's: then it tells nobody anything of it (N5). */
export function stampOf(owners: Owners, event: EventId): Stamp | null {
  const owner = owners.ownerOf(event);
  if (owner.at !== 'here') return null;
  return owner.epoch > 0 ? [owner.epoch] : [];
}
