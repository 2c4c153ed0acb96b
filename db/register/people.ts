import type { EventId, PersonId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, erase, first, one, sql } from '../sql/steps.ts';

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

export const peopleSteps: TableSteps<People, 'find' | 'ofEvent' | 'names'> = {
  reads: {
    *find(person) {
      const row = yield* first<NamedPerson>(
        sql`SELECT person, event, name, part FROM people WHERE person = ${person}`,
      );
      return row ?? null;
    },
    ofEvent: (event) =>
      all<NamedPerson>(
        sql`SELECT person, event, name, part FROM people WHERE event = ${event} OR event IS NULL ORDER BY person`,
      ),
    *names() {
      const rows = yield* all<{ person: PersonId; name: string }>(
        sql`SELECT person, name FROM people WHERE name IS NOT NULL`,
      );
      return new Map(rows.map(({ person, name }) => [person, name]));
    },
  },
  writes: {
    *add({ event, name, part }) {
      const { person } = yield* one<{ person: PersonId }>(
        sql`INSERT INTO people (event, name, part) VALUES (${event}, ${name}, ${part}) RETURNING person`,
      );
      return person;
    },
    *erase(person) {
      yield* erase(sql`UPDATE people SET name = NULL WHERE person = ${person}`);
    },
  },
};
