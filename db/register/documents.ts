import type { BidId, EventId } from '../../domain/ids.ts';
import type { ContentHash } from '../uploads/uploads.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

/** A document that is kept, and what opens it. */
export interface KeptDocument {
  readonly event: EventId;
  readonly bid: BidId;
  /** The name of its sealed file; a journal and an address name it so too. */
  readonly file: ContentHash;
  /** Names its title. */
  readonly textHash: string;
  /** Of the sealed file. */
  readonly bytes: number;
  readonly key: Uint8Array;
}

export interface Documents {
  /** What opens a document of this bid; null where there is none. */
  key(event: EventId, bid: BidId, file: string): Promise<Uint8Array | null>;
}

/** The most that the documents may take together, in bytes. */
export const mostDocumentBytes = { event: 500_000_000, all: 2_000_000_000 } as const;

/** How many bytes the documents take: of the event, and of all events. */
interface DocumentBytes {
  readonly event: number;
  readonly all: number;
}

/** What changes do to the table, inside their commit. */
interface DocumentRows {
  keep(document: KeptDocument): void;
  forget(event: EventId, bid: BidId, file: string): void;
  /** All documents of the bid. */
  forgetAll(event: EventId, bid: BidId): void;
  bytes(event: EventId): DocumentBytes;
}

export function openDocuments(db: Database): AtOnce<Documents> {
  const key = db
    .prepare<{ event: EventId; bid: BidId; file: string }, Uint8Array>(
      'SELECT seal_key FROM bid_documents WHERE event = @event AND bid = @bid AND file = @file',
    )
    .pluck(true);
  return { key: (event, bid, file) => key.get({ event, bid, file }) ?? null };
}

export function documentRows(db: Database): DocumentRows {
  const add = db.prepare<KeptDocument>(
    `INSERT INTO bid_documents (event, bid, file, text_hash, bytes, seal_key)
     VALUES (@event, @bid, @file, @textHash, @bytes, @key)`,
  );
  const which = 'event = ? AND bid = ? AND file = COALESCE(?, file)';
  const forgetTexts = db.prepare<[EventId, BidId, string | null]>(
    `DELETE FROM texts WHERE hash IN (SELECT text_hash FROM bid_documents WHERE ${which})`,
  );
  const forget = db.prepare<[EventId, BidId, string | null]>(`DELETE FROM bid_documents WHERE ${which}`);
  const bytes = db.prepare<{ event: EventId }, DocumentBytes>(
    `SELECT COALESCE(SUM(bytes) FILTER (WHERE event = @event), 0) AS event, COALESCE(SUM(bytes), 0) AS "all"
     FROM bid_documents`,
  );
  const forgetThese = (event: EventId, bid: BidId, file: string | null): void => {
    forgetTexts.run(event, bid, file);
    forget.run(event, bid, file);
  };
  return {
    keep: (document) => void add.run(document),
    forget: forgetThese,
    forgetAll: (event, bid) => forgetThese(event, bid, null),
    bytes: (event) => bytes.get({ event }) ?? { event: 0, all: 0 },
  };
}
