import type { JsonValue } from '../../domain/canonical.ts';
import type { BidId, EventId, FundId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

/**
 * publisher: said once · fund, map: of one fund · grants: its file as it was last published · bid: of one grant.
 */
export const openDataKinds = ['publisher', 'fund', 'map', 'grants', 'bid'] as const;

/** What something is about. */
export type OpenDataAbout =
  | { readonly about: 'publisher' }
  | { readonly about: 'fund' | 'map' | 'grants'; readonly fund: FundId }
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

export function openOpenData(db: Database): AtOnce<OpenData> {
  const read = db
    .prepare<[string, number, number], string>(
      'SELECT body FROM open_data WHERE about = ? AND number = ? AND bid = ?',
    )
    .pluck(true);
  const ofBids = db.prepare<[number], { bid: BidId; body: string }>(
    "SELECT bid, body FROM open_data WHERE about = 'bid' AND number = ?",
  );
  const save = db.prepare<[string, number, number, string]>(
    `INSERT INTO open_data (about, number, bid, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (about, number, bid) DO UPDATE SET body = excluded.body`,
  );
  const forget = db.prepare<[string, number, number]>(
    'DELETE FROM open_data WHERE about = ? AND number = ? AND bid = ?',
  );
  return {
    read: (what) => {
      const body = read.get(...keyOf(what));
      return body === undefined ? null : JSON.parse(body);
    },
    ofBids: (event) => new Map(ofBids.all(event).map(({ bid, body }) => [bid, JSON.parse(body) as unknown])),
    save: (what, body) => void save.run(...keyOf(what), JSON.stringify(body)),
    forget: (what) => void forget.run(...keyOf(what)),
  };
}

function keyOf(what: OpenDataAbout): [about: string, number: number, bid: number] {
  switch (what.about) {
    case 'publisher':
      return [what.about, 0, 0];
    case 'bid':
      return [what.about, what.event, what.bid];
    default:
      return [what.about, what.fund, 0];
  }
}
