import { registerOn } from '../../register/register.ts';
import { postgresEngine } from '../../sql/postgres-engine.ts';
import type { OpenRegister } from '../open-storage.ts';
import { testConnections, testDatabase, whyNone } from './test-database.ts';

/** PostgreSQL among the engines that the register's contract is held to; none where it does not start. */
export const postgresRegisters: readonly (readonly [name: string, open: OpenRegister])[] =
  whyNone === null
    ? [['PostgreSQL', (place) => registerOn(postgresEngine(testConnections(testDatabase(place))))]]
    : [];
