import { personId, type EventId, type PersonId } from '../../domain/ids.ts';
import { forgetErased, type Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

export interface NamedPerson {
  readonly person: PersonId;
  /** Null: works for every event. */
  readonly event: EventId | null;
  /** Null once erased. */
  readonly name: string | null;
  /** What they are to the event, in words: "officer", "witness". */
  readonly part: string;
}

export interface People {
  /** Gives the number that journals may hold; it never comes to mean anybody else. */
  add(person: Omit<NamedPerson, 'person'>): Promise<PersonId>;
  find(person: PersonId): Promise<NamedPerson | null>;
  /** Those of the event, and those who work for every event. */
  ofEvent(event: EventId): Promise<readonly NamedPerson[]>;
  /** Every name that was not erased. */
  names(): Promise<ReadonlyMap<PersonId, string>>;
  /** Erases the name for good; the number stays. */
  erase(person: PersonId): Promise<void>;
}

export function openPeople(db: Database): AtOnce<People> {
  const add = db.prepare<[number | null, string | null, string]>(
    'INSERT INTO people (event, name, part) VALUES (?, ?, ?)',
  );
  const find = db.prepare<[PersonId], NamedPerson>(
    'SELECT person, event, name, part FROM people WHERE person = ?',
  );
  const ofEvent = db.prepare<[EventId], NamedPerson>(
    'SELECT person, event, name, part FROM people WHERE event = ? OR event IS NULL ORDER BY person',
  );
  const names = db.prepare<[], { person: PersonId; name: string }>(
    'SELECT person, name FROM people WHERE name IS NOT NULL',
  );
  const erase = db.prepare<[PersonId]>('UPDATE people SET name = NULL WHERE person = ?');
  return {
    add: ({ event, name, part }) => personId(Number(add.run(event, name, part).lastInsertRowid)),
    find: (person) => find.get(person) ?? null,
    ofEvent: (event) => ofEvent.all(event),
    names: () => new Map(names.all().map(({ person, name }) => [person, name])),
    erase: (person) => {
      erase.run(person);
      forgetErased(db);
    },
  };
}
