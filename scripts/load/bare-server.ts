import { createServer } from 'node:http';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { openRaw } from '../../db/testing/raw-sqlite.ts';
import { reportUsage } from './usage.ts';

/**
 * The bare loop that the real server is measured against: Socket.IO, the same ballots decoded from JSON, and the same
 * commit (WAL, FULL, everything of one turn of the loop in one transaction) before the answer.
 *
 * What it leaves out: checking what arrives, tokens and keys, cards, rules, stages, revisions, the chain of hashes,
 * readable tables, the tally, clocks, views for anybody, limits for one phone, who has which card open, HTTP.
 */

interface Ballot {
  readonly token: string;
  readonly send: number;
  readonly marks: readonly (readonly [number, number])[];
}
type Answer = (outcome: { ok: true; value: { revision: number; tooLate: [] } }) => void;

const [dataDir = ''] = process.argv.slice(2);
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

let waiting: { ballot: Ballot; answer: Answer }[] = [];

function take(ballot: Ballot, answer: Answer): void {
  waiting.push({ ballot, answer });
  if (waiting.length === 1) setImmediate(commitWaiting);
}

function commitWaiting(): void {
  const batch = waiting;
  waiting = [];
  commit(batch.map(({ ballot }) => ballot));
  for (const { ballot, answer } of batch) answer({ ok: true, value: { revision: ballot.send, tooLate: [] } });
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
    db.close();
  });
});
