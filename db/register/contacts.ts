import type { EventId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

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

export function openContacts(db: Database): AtOnce<Contacts> {
  const save = db.prepare<
    Omit<Contact, 'under18'> & {
      readonly event: EventId;
      readonly textHash: string;
      readonly under18: number;
    }
  >(
    `INSERT INTO bid_contacts
       (event, text_hash, name, contact, under_18, adult, reference, charity, company, postcode)
     VALUES
       (@event, @textHash, @name, @contact, @under18, @adult, @reference, @charity, @company, @postcode)
     ON CONFLICT (event, text_hash) DO UPDATE
     SET name = excluded.name, contact = excluded.contact, under_18 = excluded.under_18, adult = excluded.adult,
         reference = excluded.reference, charity = excluded.charity, company = excluded.company,
         postcode = excluded.postcode`,
  );
  const read = db.prepare<[number, string], Omit<Contact, 'under18'> & { readonly under18: number }>(
    `SELECT name, contact, under_18 AS under18, adult, reference, charity, company, postcode
     FROM bid_contacts WHERE event = ? AND text_hash = ?`,
  );
  const readAll = db.prepare<
    [number],
    Omit<Contact, 'under18'> & { readonly textHash: string; readonly under18: number }
  >(
    `SELECT text_hash AS textHash, name, contact, under_18 AS under18, adult, reference, charity, company, postcode
     FROM bid_contacts WHERE event = ?`,
  );
  const forget = db.prepare<[number, string]>('DELETE FROM bid_contacts WHERE event = ? AND text_hash = ?');
  const list = db.prepare<[], { event: EventId; textHash: string }>(
    'SELECT event, text_hash AS textHash FROM bid_contacts ORDER BY event, text_hash',
  );
  const hashes = db
    .prepare<[number], string>('SELECT text_hash FROM bid_contacts WHERE event = ? ORDER BY text_hash')
    .pluck(true);
  const erase = db.prepare<[number, string]>(
    'DELETE FROM bid_contacts WHERE event = ? AND text_hash IN (SELECT value FROM json_each(?))',
  );
  return {
    save: db.transaction((event: EventId, contacts: readonly (Contact & { textHash: string })[]) => {
      for (const contact of contacts) save.run({ ...contact, event, under18: contact.under18 ? 1 : 0 });
    }),
    read: (event, textHash) => {
      const row = read.get(event, textHash);
      return row === undefined ? null : { ...row, under18: row.under18 === 1 };
    },
    readAll: (event) =>
      new Map(
        readAll.all(event).map(({ textHash, ...row }) => [textHash, { ...row, under18: row.under18 === 1 }]),
      ),
    list: () => list.all(),
    forget: (event, textHash) => void forget.run(event, textHash),
    hashes: (event) => hashes.all(event),
    erase: (event, textHashes) => void erase.run(event, JSON.stringify(textHashes)),
  };
}
