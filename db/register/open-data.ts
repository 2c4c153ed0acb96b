import type { JsonValue } from '../../domain/canonical.ts';
import type { BidId, EventId, FundId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, run, sql, type Statement } from '../sql/steps.ts';

/**
 * publisher: said once · fund, map: of one fund · grants: its file as it was last published · bid: of one grant.
 */
export const openDataKinds = ['publisher', 'fund', 'map', 'grants', 'bid'] as const;

/** What something is about. */
export type OpenDataAbout =
  | { readonly about: 'publisher' }
  | { readonly about: 'fund' | 'map' | 'grants'; readonly fund: FundId }
  /** A direct grant of a fund: it stands with the fund's grants, under its own number. */
  | { readonly about: 'direct'; readonly fund: FundId; readonly direct: number }
  | { readonly about: 'bid'; readonly event: EventId; readonly bid: BidId };

/** What officers say for public pages and the file of grants. What shape it has is for the reader to check. */
export interface OpenData {
  /** Null while nobody said anything. */
  read(what: OpenDataAbout): Promise<unknown>;
  /** What was said of the grants of one event, by bid. */
  ofBids(event: EventId): Promise<ReadonlyMap<BidId, unknown>>;
  /** In place of what was said before. */
  save(what: OpenDataAbout, body: JsonValue): Promise<void>;
  forget(what: OpenDataAbout): Promise<void>;
}

export const openDataSteps: TableSteps<OpenData, 'read' | 'ofBids'> = {
  reads: {
    *read(what) {
      const row = yield* first<{ body: string }>(sql`SELECT body FROM open_data WHERE ${is(what)}`);
      return row === undefined ? null : JSON.parse(row.body);
    },
    *ofBids(event) {
      const rows = yield* all<{ bid: BidId; body: string }>(
        sql`SELECT bid, body FROM open_data WHERE about = 'bid' AND number = ${event}`,
      );
      return new Map(rows.map(({ bid, body }) => [bid, JSON.parse(body) as unknown]));
    },
  },
  writes: {
    *save(what, body) {
      const { about, number, bid } = keyOf(what);
      yield* run(
        sql`INSERT INTO open_data (about, number, bid, body)
            VALUES (${about}, ${number}, ${bid}, ${JSON.stringify(body)})
            ON CONFLICT (about, number, bid) DO UPDATE SET body = excluded.body`,
      );
    },
    *forget(what) {
      yield* run(sql`DELETE FROM open_data WHERE ${is(what)}`);
    },
  },
};

function is(what: OpenDataAbout): Statement {
  const { about, number, bid } = keyOf(what);
  return sql`about = ${about} AND number = ${number} AND bid = ${bid}`;
}

function keyOf(what: OpenDataAbout): {
  about: (typeof openDataKinds)[number];
  number: number;
  bid: number;
} {
  switch (what.about) {
    case 'publisher':
      return { about: what.about, number: 0, bid: 0 };
    case 'direct':
      return { about: 'grants', number: what.fund, bid: what.direct };
    case 'bid':
      return { about: what.about, number: what.event, bid: what.bid };
    default:
      return { about: what.about, number: what.fund, bid: 0 };
  }
}
