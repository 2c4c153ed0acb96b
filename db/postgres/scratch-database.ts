import { randomBytes } from 'node:crypto';
import { Connections } from '../sql/postgres-connections.ts';
import { saidPlainly } from './postgres-faults.ts';

/**
 * Makes an empty database beside the one that `url` names, and removes it when `work` is done: for commands that play an
 * event. Of the database that is named nothing is touched. Its user needs the right to create databases.
 *
 * @throws CannotUsePostgres, and what `work` throws
 */
export async function withScratchDatabase<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `decision_day_${randomBytes(6).toString('hex')}`;
  const connections = new Connections(url, { most: 1 });
  const ask = (statement: string) => connections.use((connection) => connection.ask(statement));
  try {
    await ask(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
    try {
      const beside = new URL(url);
      beside.pathname = `/${name}`;
      return await work(beside.href);
    } finally {
      await ask(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  } catch (fault) {
    throw saidPlainly(fault);
  } finally {
    await connections.close();
  }
}
