/** The thread that makes copies: reading and sealing a whole database never holds up the hall. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { copyDatabase, makeDurable } from '../../db/copy.ts';
import { openToRead } from '../../db/open.ts';
import { assert } from '../../domain/outcome.ts';
import type { CopyDone, CopyOrder, CopyStart } from './copy-messages.ts';
import { packKit, sealFrom, type Seal } from './kit.ts';
import { localCopyName } from '../standing-folder.ts';
import { kitName } from './names.ts';

assert(parentPort, 'copies are made in a thread of their own');
const server = parentPort;
const { database, keys, folder }: CopyStart = workerData;
const local = join(folder, localCopyName);
let known: { readonly passphrase: string; readonly seal: Seal } | null = null;

server.on('message', (order: CopyOrder) => {
  const done: CopyDone = { at: order.now, bytes: 0, entries: 0, carried: false, fault: null };
  try {
    const entries = copyLocally();
    const bytes = order.carry === null ? readFileSync(local).length : carry(order, order.carry);
    server.postMessage({ ...done, entries, bytes, carried: order.carry !== null }, []);
  } catch (fault) {
    server.postMessage({ ...done, fault: fault instanceof Error ? fault.message : String(fault) }, []);
  }
});

/** Comes back with how many entries the copy holds. */
function copyLocally(): number {
  const db = openToRead(database);
  try {
    copyDatabase(db, local);
  } finally {
    db.close();
  }
  const copy = openToRead(local);
  try {
    return Number(copy.prepare('SELECT count(*) FROM journal').pluck(true).get());
  } finally {
    copy.close();
  }
}

/** Written beside and moved over: whoever pulls the stick has the kit of a minute ago or this one. */
function carry(
  { port, publicUrl, now }: CopyOrder,
  { to, passphrase }: { to: string; passphrase: string },
): number {
  if (!existsSync(to)) throw new Error(`${to} is not there`);
  if (known?.passphrase !== passphrase) known = { passphrase, seal: sealFrom(passphrase) };
  const copy = { port, publicUrl, madeAt: now, keys: readFileSync(keys, 'utf8') };
  const kit = packKit({ ...copy, database: readFileSync(local) }, known.seal);
  const target = join(to, kitName);
  writeFileSync(`${target}.new`, kit, { mode: 0o600 });
  makeDurable(`${target}.new`, target);
  return kit.length;
}
