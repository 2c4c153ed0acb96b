/** Everything that is kept in a database of PostgreSQL. */

import type { Journal } from '../journal.ts';
import type { Limits } from '../limits/limits.ts';
import { proof } from '../prove-journals.ts';
import { registerOn, type Register } from '../register/register.ts';
import { Connections, type Connection } from '../sql/postgres-connections.ts';
import { postgresEngine, type PostgresEngine } from '../sql/postgres-engine.ts';
import { one, run, sql } from '../sql/steps.ts';
import type { JournalHooks } from '../sqlite-journal.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { fitToOpen, saidPlainly } from './postgres-faults.ts';
import { PostgresJournal } from './postgres-journal.ts';
import { postgresLimits } from './postgres-limits.ts';
import { migratePostgres } from './postgres-migrations.ts';
import { postgresUploads } from './postgres-uploads.ts';

export interface OpenedPostgres {
  readonly engine: PostgresEngine;
  readonly register: Register;
  readonly limits: Limits;
  readonly uploads: Uploads;
  /** Whether no fund was ever made in it. */
  readonly isNew: boolean;
  journal(hooks?: JournalHooks): Journal;
  /** Learns whether it takes commits again after it did not. @throws while it does not */
  tryWriting(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database for a server, brings it to the newest form, and proves its journals.
 *
 * @param url `postgres://user:password@host:5432/name`; what stands behind `?` is as PostgreSQL's own programs read it
 * @throws CannotUsePostgres, DatabaseTooNew, MigrationChanged, JournalBroken, and then nothing was written
 */
export async function openPostgres(url: string): Promise<OpenedPostgres> {
  const connections = new Connections(url);
  const engine = postgresEngine(connections);
  try {
    await connections.use((connection: Connection) => fitToOpen(connection));
    await migratePostgres(connections);
    await engine.read(proof);
    return {
      engine,
      register: registerOn(engine),
      limits: postgresLimits(engine),
      uploads: postgresUploads(engine),
      isNew: await engine.read(function* () {
        const { last } = yield* one<{ last: number }>(sql`SELECT SUM(last) AS last FROM numbers`);
        return last === 0;
      }),
      journal: (hooks) => new PostgresJournal(engine, hooks),
      // The database answers a commit that changed nothing without waiting for anything.
      tryWriting: () => engine.write(() => run(sql`UPDATE numbers SET last = last`)).then(() => undefined),
      close: () => engine.close(),
    };
  } catch (fault) {
    await engine.close();
    throw saidPlainly(fault);
  }
}

/** For a thread that reads beside the server: nothing is looked at, for the server has. */
export function readPostgres(url: string): Pick<OpenedPostgres, 'engine' | 'register' | 'close'> & {
  readonly journal: Journal;
} {
  const engine = postgresEngine(new Connections(url, { most: 1 }));
  return {
    engine,
    register: registerOn(engine),
    journal: new PostgresJournal(engine),
    close: () => engine.close(),
  };
}
