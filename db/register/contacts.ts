import type { EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, erase, first, run, sql, texts } from '../sql/steps.ts';

/** Who presents a bid, as it is kept. Of a presenter under 18 `name` holds the first name only. */
export interface Contact {
  readonly name: string;
  readonly contact: string;
  readonly under18: boolean;
  /** Who answers for a presenter under 18. */
  readonly adult: string;
  /** The council's own reference of the bid, and what else an office needs; each empty where nobody said. */
  readonly reference: string;
  readonly charity: string;
  readonly company: string;
  readonly postcode: string;
}

/** Presenters stand beside the words of their bid, under the same hash: no journal and no book knows them. */
export interface Contacts {
  /** Saved before the command that names the hash, as words are. */
  save(event: EventId, contacts: readonly (Contact & { readonly textHash: string })[]): Promise<void>;
  read(event: EventId, textHash: string): Promise<Contact | null>;
  /** Of every bid of the event, by the hash of its words. */
  readAll(event: EventId): Promise<ReadonlyMap<string, Contact>>;
  forget(event: EventId, textHash: string): Promise<void>;
  /** Which words there is a presenter to, of every event. */
  list(): Promise<readonly { readonly event: EventId; readonly textHash: string }[]>;
  /** To which words of the event there is a presenter. */
  hashes(event: EventId): Promise<readonly string[]>;
  /** Erases these for good. */
  erase(event: EventId, textHashes: readonly string[]): Promise<void>;
}

type Row = Omit<Contact, 'under18'> & { readonly under18: number };

const columns = sql`name, contact, under_18 AS "under18", adult, reference, charity, company, postcode`;

export const contactSteps: TableSteps<Contacts, 'read' | 'readAll' | 'list' | 'hashes'> = {
  reads: {
    *read(event, textHash) {
      const row = yield* first<Row>(
        sql`SELECT ${columns} FROM bid_contacts WHERE event = ${event} AND text_hash = ${textHash}`,
      );
      return row === undefined ? null : fromRow(row);
    },
    *readAll(event) {
      const rows = yield* all<Row & { readonly textHash: string }>(
        sql`SELECT text_hash AS "textHash", ${columns} FROM bid_contacts WHERE event = ${event}`,
      );
      return new Map(rows.map(({ textHash, ...row }) => [textHash, fromRow(row)]));
    },
    list: () =>
      all<{ event: EventId; textHash: string }>(
        sql`SELECT event, text_hash AS "textHash" FROM bid_contacts ORDER BY event, text_hash`,
      ),
    *hashes(event) {
      const rows = yield* all<{ textHash: string }>(
        sql`SELECT text_hash AS "textHash" FROM bid_contacts WHERE event = ${event} ORDER BY text_hash`,
      );
      return rows.map(({ textHash }) => textHash);
    },
  },
  writes: {
    *save(event, contacts) {
      for (const each of contacts)
        yield* run(
          sql`INSERT INTO bid_contacts
                (event, text_hash, name, contact, under_18, adult, reference, charity, company, postcode)
              VALUES
                (${event}, ${each.textHash}, ${each.name}, ${each.contact}, ${each.under18 ? 1 : 0}, ${each.adult},
                 ${each.reference}, ${each.charity}, ${each.company}, ${each.postcode})
              ON CONFLICT (event, text_hash) DO UPDATE
              SET name = excluded.name, contact = excluded.contact, under_18 = excluded.under_18,
                  adult = excluded.adult, reference = excluded.reference, charity = excluded.charity,
                  company = excluded.company, postcode = excluded.postcode`,
        );
    },
    *forget(event, textHash) {
      yield* run(sql`DELETE FROM bid_contacts WHERE event = ${event} AND text_hash = ${textHash}`);
    },
    *erase(event, textHashes) {
      yield* erase(
        sql`DELETE FROM bid_contacts WHERE event = ${event} AND text_hash IN ${texts(textHashes)}`,
      );
    },
  },
};

function fromRow(row: Row): Contact {
  return { ...row, under18: row.under18 === 1 };
}
