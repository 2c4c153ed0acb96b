import type { BallotKey, DeviceTag, EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, run, sql } from '../sql/steps.ts';

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

export const cardOpeningSteps: TableSteps<CardOpenings, 'list'> = {
  reads: {
    *list(event) {
      const rows = yield* all<CardOpening & { readonly key: BallotKey }>(
        sql`SELECT ballot_key AS key, device, opened_at AS at FROM card_openings
            WHERE event = ${event} ORDER BY opened_at`,
      );
      const ofCards = new Map<BallotKey, CardOpening[]>();
      for (const { key, device, at } of rows) {
        const there = ofCards.get(key);
        if (there) there.push({ device, at });
        else ofCards.set(key, [{ device, at }]);
      }
      return ofCards;
    },
  },
  writes: {
    *keep(event, key, openings) {
      yield* run(sql`DELETE FROM card_openings WHERE event = ${event} AND ballot_key = ${key}`);
      const link = yield* first(
        sql`SELECT number FROM card_links WHERE event = ${event} AND ballot_key = ${key}`,
      );
      if (link === undefined) return;
      for (const { device, at } of openings)
        yield* run(
          sql`INSERT INTO card_openings (event, ballot_key, device, opened_at)
              VALUES (${event}, ${key}, ${device}, ${at})`,
        );
    },
    *forgetUnlinked() {
      yield* run(
        sql`DELETE FROM card_openings
            WHERE (event, ballot_key) NOT IN (SELECT event, ballot_key FROM card_links)`,
      );
    },
  },
};
