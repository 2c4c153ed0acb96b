import { PostgresJournal } from '../../postgres/postgres-journal.ts';
import { registerOn } from '../../register/register.ts';
import { postgresEngine } from '../../sql/postgres-engine.ts';
import type { OpenStorage } from '../open-storage.ts';
import { testConnections, testDatabase, whyNone } from './test-database.ts';

/** PostgreSQL among the engines that the contracts are held to; none where it does not start. */
export const postgresStorages: readonly (readonly [name: string, open: OpenStorage])[] =
  whyNone === null
    ? [
        [
          'PostgreSQL',
          (place) => {
            const engine = postgresEngine(testConnections(testDatabase(place)));
            return { register: registerOn(engine), journal: new PostgresJournal(engine) };
          },
        ],
      ]
    : [];
