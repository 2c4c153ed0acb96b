/** What the bare loop keeps in PostgreSQL, and how much of it is there afterwards. */

import { Connections } from '../../db/sql/postgres-connections.ts';
import type { BareStore } from './bare-store.ts';

/** One statement is one commit: all of a batch, or nothing. */
const insert = 'INSERT INTO ballots SELECT * FROM unnest($1::text[], $2::integer[], $3::text[])';

export async function openBarePostgres(url: string): Promise<BareStore> {
  const connections = new Connections(url, { most: 1 });
  const ask = (text: string, values?: readonly unknown[]) =>
    connections.use((connection) => connection.ask(text, values));
  await ask('CREATE TABLE ballots (token text NOT NULL, send integer NOT NULL, marks text NOT NULL)');
  return {
    async commit(batch) {
      const marks = batch.map((ballot) => JSON.stringify(ballot.marks));
      await ask(insert, [batch.map(({ token }) => token), batch.map(({ send }) => send), marks]);
    },
    close: () => connections.close(),
  };
}

/** How many ballots are there, and how many different ones. */
export async function countBarePostgres(url: string): Promise<{ rows: number; different: number }> {
  const connections = new Connections(url, { most: 1 });
  const text = 'SELECT count(*) AS rows, count(DISTINCT (token, send)) AS different FROM ballots';
  const { rows } = await connections.use((connection) => connection.ask(text));
  await connections.close();
  return { rows: Number(rows[0]?.['rows']), different: Number(rows[0]?.['different']) };
}
