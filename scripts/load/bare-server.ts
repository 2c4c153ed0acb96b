import { createServer } from 'node:http';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { openRaw } from '../../db/testing/raw-sqlite.ts';
import { openBarePostgres } from './bare-postgres.ts';
import type { Ballot, BareStore } from './bare-store.ts';
import { reportUsage } from './usage.ts';

/**
 * The bare loop that the real server is measured against: Socket.IO, the same ballots decoded from JSON, and the same
 * commit (WAL, FULL, everything of one turn of the loop in one transaction) before the answer. With PostgreSQL the commit
 * takes what arrived while the one before was on its way.
 *
 * What it leaves out: checking what arrives, tokens and keys, cards, rules, stages, revisions, the chain of hashes,
 * readable tables, the tally, clocks, views for anybody, limits for one phone, who has which card open, HTTP.
 */

type Answer = (outcome: { ok: true; value: { revision: number; tooLate: [] } }) => void;

const [dataDir = ''] = process.argv.slice(2);
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const store = databaseUrl === '' ? openBareSqlite() : await openBarePostgres(databaseUrl);

function openBareSqlite(): BareStore {
  const db = openRaw(join(dataDir, 'bare.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE ballots (token TEXT NOT NULL, send INTEGER NOT NULL, marks TEXT NOT NULL) STRICT');
  const insert = db.prepare<[string, number, string]>(
    'INSERT INTO ballots (token, send, marks) VALUES (?, ?, ?)',
  );
  const commit = db.transaction((batch: readonly Ballot[]) => {
    for (const { token, send, marks } of batch) insert.run(token, send, JSON.stringify(marks));
  });
  return { commit, close: () => void db.close() };
}

let waiting: { ballot: Ballot; answer: Answer }[] = [];
let isCommitting = false;

function take(ballot: Ballot, answer: Answer): void {
  waiting.push({ ballot, answer });
  if (waiting.length === 1 && !isCommitting) setImmediate(() => void commitWaiting());
}

async function commitWaiting(): Promise<void> {
  const batch = waiting;
  waiting = [];
  isCommitting = true;
  const commit = store.commit(batch.map(({ ballot }) => ballot));
  if (commit instanceof Promise) await commit;
  isCommitting = false;
  for (const { ballot, answer } of batch) answer({ ok: true, value: { revision: ballot.send, tooLate: [] } });
  if (waiting.length > 0) setImmediate(() => void commitWaiting());
}

const http = createServer();
const io = new Server(http, {
  serveClient: false,
  maxHttpBufferSize: 64 * 1024,
  perMessageDeflate: false,
  httpCompression: false,
  pingInterval: 15_000,
  pingTimeout: 10_000,
});
io.on('connection', (socket) => {
  socket.on('command', take);
});
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  reportUsage(port, async () => {
    await io.close();
    await store.close();
  });
});
