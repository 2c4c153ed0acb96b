import type { BallotKey, DeviceTag, EventId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

/** A phone opened a card. */
export interface CardOpening {
  readonly device: DeviceTag;
  /** Wall time in milliseconds, to the minute. */
  readonly at: number;
}

/** The last two phones that opened each card: who opened it once more takes the place of who was here first. */
export interface CardOpenings {
  /** Of every card, the newest last. */
  list(event: EventId): Promise<ReadonlyMap<BallotKey, readonly CardOpening[]>>;
  /** Keeps these in place of what was kept for the card: none once its link is destroyed. */
  keep(event: EventId, key: BallotKey, openings: readonly CardOpening[]): Promise<void>;
  /** Deletes openings of cards whose link is destroyed: earlier versions kept those of a phone that came back. */
  forgetUnlinked(): Promise<void>;
}

export function openCardOpenings(db: Database): AtOnce<CardOpenings> {
  const list = db.prepare<[EventId], CardOpening & { key: BallotKey }>(
    'SELECT ballot_key AS key, device, opened_at AS at FROM card_openings WHERE event = ? ORDER BY opened_at',
  );
  const clear = db.prepare<[EventId, BallotKey]>(
    'DELETE FROM card_openings WHERE event = ? AND ballot_key = ?',
  );
  const add = db.prepare<[DeviceTag, number, EventId, BallotKey]>(
    `INSERT INTO card_openings (event, ballot_key, device, opened_at)
     SELECT event, ballot_key, ?, ? FROM card_links WHERE event = ? AND ballot_key = ?`,
  );
  const keep = db.transaction((event: EventId, key: BallotKey, openings: readonly CardOpening[]) => {
    clear.run(event, key);
    for (const { device, at } of openings) add.run(device, at, event, key);
  });
  const forgetUnlinked = db.prepare(
    'DELETE FROM card_openings WHERE (event, ballot_key) NOT IN (SELECT event, ballot_key FROM card_links)',
  );
  return {
    list(event) {
      const all = new Map<BallotKey, CardOpening[]>();
      for (const { key, device, at } of list.all(event)) {
        const there = all.get(key);
        if (there) there.push({ device, at });
        else all.set(key, [{ device, at }]);
      }
      return all;
    },
    keep: (event, key, openings) => keep.immediate(event, key, openings),
    forgetUnlinked: () => void forgetUnlinked.run(),
  };
}
