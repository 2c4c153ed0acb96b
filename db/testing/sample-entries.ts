import type { Marks } from '../../domain/ballots/marks.ts';
import { withIds, type PlainIds } from '../../domain/testing/plain-ids.ts';
import {
  areaId,
  ballotKey,
  bidId,
  eventId,
  fundId,
  nobody,
  type BallotKey,
  type DeviceTag,
} from '../../domain/ids.ts';
import type { AnyEntryBody, NewEntry } from '../journal.ts';

const hash = 'a'.repeat(64);

export const eventCreated = (event: number, practice = false) =>
  ({
    type: 'event-created',
    event: eventId(event),
    fund: fundId(1),
    area: areaId(2),
    practice,
    potPence: 5_000_000,
    textHash: hash,
  }) satisfies AnyEntryBody;

export const bidAdded = (bid: number, askPence = 100_000): AnyEntryBody => ({
  type: 'bid-added',
  bid: bidId(bid),
  askPence,
  leastPence: null,
  textHash: hash,
});

/** The `n`-th key of a test: 22 characters, as a real one. */
export const keyOf = (n: number): BallotKey => ballotKey(`key-${n}`.padEnd(22, 'x'));

export const ballot = (n: number, revision: number, marks: PlainIds<Marks>): AnyEntryBody => ({
  type: 'ballot-received',
  round: 1,
  key: keyOf(n),
  revision,
  device: withIds<DeviceTag>('d'.repeat(22)),
  send: revision,
  marks: withIds<Marks>(marks),
});

/** Bodies as new entries, a second apart. */
export const entriesOf = (...bodies: AnyEntryBody[]): NewEntry[] =>
  bodies.map((body, place) => ({ at: 1_800_000_000_000 + 1000 * place, by: nobody, version: 1, body }));
