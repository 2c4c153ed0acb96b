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
  /** By which this server owns what it owns, where several share a database; left out on one machine. */
  readonly lease?: Lease;
}

/** A server's share of the events (OW). */
export interface Lease {
  /** The epoch of a stream as far as this server knows; 0 while it never had an owner. */
  epochOf(stream: string): number;
  /**
   * Joins, takes what is free, takes it up, and goes on from there.
   *
   * @param address where the other servers reach this one, such as `http://10.0.0.12:3000`
   * @throws when the database cannot be asked
   */
  start(leading: Leading, address: string): Promise<void>;
  /** Looks now, rather than at the next beat, who owns what. Never throws. */
  look(): Promise<void>;
  /** Something was made: comes back when it is taken up, where it is this server's share. Never throws. */
  claim(): Promise<void>;
  /** Hands every event over to the servers that are there, and leaves (OW6). */
  close(): Promise<void>;
}

/** What a server does with the events that it owns. */
export interface Leading {
  /** Every event that there is. */
  events(): readonly EventId[];
  /** Takes an event up as its journal stands now; comes back when it can decide. */
  takeUp(event: EventId, epoch: number): Promise<void>;
  /** Decides nothing more in an event, and sends its screens away. */
  letGo(event: EventId): Promise<void>;
  /** Comes back at a moment when nothing that was asked is undecided. */
  settled(event: EventId): Promise<void>;
  /** False while a move would be noticed in the hall: a clock runs. */
  canMove(event: EventId): boolean;
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
