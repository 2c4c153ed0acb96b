/**
 * Loaded before the program by `node --import`, for tests of crashes: just before a write the program dies without a word,
 * or copies the folder that it would leave behind if it died now. A write is what the disk keeps by itself: a statement
 * outside a transaction, the commit of one, a file that is written, flushed, moved or deleted. WRITES_WATCHED names a file. While it
 * is there, writes are counted and named in the file beside it. It says before which of them to die, or what to copy.
 */

import fs from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { openRaw, type RawStatement } from '../../db/testing/raw-sqlite.ts';

/** What the program does before its writes. */
export interface WriteOrder {
  /** It dies before this one; the first is 1. */
  readonly dieBefore?: number;
  /** The folder that it copies before each. */
  readonly copied?: string;
}

const order = process.env['WRITES_WATCHED'] ?? '';
// A program that is opened some days later than it is.
const laterMs = Number(process.env['DAYS_LATER'] ?? 0) * 86_400_000;
if (laterMs > 0) {
  const { now } = Date;
  Date.now = () => now() + laterMs;
}
const { existsSync, readFileSync, appendFileSync, cpSync } = fs;
let seen = 0;
/** Naming a write is none, and no copy is: Node's own functions call one another. */
let naming = false;

function beforeWriting(what: string): void {
  if (naming || !existsSync(order)) return;
  naming = true;
  seen += 1;
  appendFileSync(`${order}.seen`, `${what}\n`);
  const { dieBefore, copied }: WriteOrder = JSON.parse(readFileSync(order, 'utf8'));
  if (seen === dieBefore) process.kill(process.pid, 'SIGKILL');
  if (copied !== undefined && existsSync(copied)) copy(copied);
  naming = false;
}

/**
 * Closing a copied file gives back the locks on it; nothing else opens that folder meanwhile. What SQLite shares between
 * programs is made anew by the first that opens the database.
 */
function copy(folder: string): void {
  const filter = (file: string): boolean => !file.endsWith('-shm');
  cpSync(folder, `${order}.${seen}`, { recursive: true, filter });
}

function watchStatements(): void {
  const trial = openRaw(':memory:');
  const statement = Object.getPrototypeOf(trial.prepare('SELECT 1')) as Record<string, unknown>;
  trial.close();
  for (const way of ['run', 'get', 'all'] as const) {
    const does = statement[way] as (...values: unknown[]) => unknown;
    statement[way] = function (this: RawStatement, ...values: unknown[]) {
      const { source, readonly, database } = this;
      const commits = source === 'COMMIT';
      const writesAlone = (!readonly && !database.inTransaction) || source.startsWith('VACUUM');
      if (commits || (writesAlone && !source.startsWith('BEGIN'))) beforeWriting(source.slice(0, 60));
      return does.apply(this, values);
    };
  }
}

function watchFiles(): void {
  const ways = ['writeSync', 'writeFileSync', 'renameSync', 'rmSync'] as const;
  for (const way of ways) {
    const does = fs[way] as (...values: unknown[]) => unknown;
    Object.assign(fs, {
      [way](...values: unknown[]) {
        beforeWriting(way);
        return does.apply(fs, values);
      },
    });
  }
  syncBuiltinESMExports();
}

/** The same where nobody waits for the disk. */
async function watchPromisedFiles(): Promise<void> {
  for (const way of ['mkdir', 'rename', 'rm'] as const) {
    const does = files[way] as (...values: unknown[]) => Promise<unknown>;
    Object.assign(files, {
      [way](...values: unknown[]) {
        beforeWriting(way);
        return does.apply(files, values);
      },
    });
  }
  const trial = await files.open(process.execPath, 'r');
  const handle = Object.getPrototypeOf(trial) as Record<string, unknown>;
  await trial.close();
  for (const [way, name] of [
    ['writeFile', 'write'],
    ['sync', 'flush'],
  ] as const) {
    const does = handle[way] as (...values: unknown[]) => Promise<unknown>;
    handle[way] = function (this: files.FileHandle, ...values: unknown[]) {
      beforeWriting(name);
      return does.apply(this, values);
    };
  }
  syncBuiltinESMExports();
}

if (order !== '' && isMainThread) {
  watchStatements();
  watchFiles();
  await watchPromisedFiles();
}
