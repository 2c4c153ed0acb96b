/** Which copies on this computer's own disk were made before something was erased, and so still hold it (H10). */

import { existsSync } from 'node:fs';
import { headsOf } from '../../db/held-contents.ts';
import { streamOf } from '../../db/journal.ts';
import type { Rooms } from '../live/rooms.ts';

export interface Erasures {
  /** Of each event in which something was erased, the place of the last such entry. */
  readonly last: ReadonlyMap<string, number>;
  /** All funds and events that there are: one that is only in a copy was deleted. */
  readonly streams: ReadonlySet<string>;
}

export function erasuresIn(rooms: Pick<Rooms, 'events' | 'funds'>): Erasures {
  const events = rooms.events().map(({ event, state }) => [streamOf('event', event), state] as const);
  const last = events.flatMap(([stream, { erased }]) =>
    erased.size === 0 ? [] : [[stream, Math.max(...[...erased.values()].map(({ entry }) => entry))] as const],
  );
  const funds = rooms.funds().map(({ fund }) => streamOf('fund', fund));
  return { last: new Map(last), streams: new Set([...funds, ...events.map(([stream]) => stream)]) };
}

/** A copy that nobody can read counts as one from before: nobody can say what is in it, and it is no use. */
export function isFromBefore(copy: string, { last, streams }: Erasures): boolean {
  if (!existsSync(copy)) return false;
  try {
    const heads = Object.entries(headsOf(copy));
    return heads.some(([stream, { seq }]) => !streams.has(stream) || seq < (last.get(stream) ?? 0));
  } catch {
    return true;
  }
}
