/** The thread that makes copies: reading and sealing a whole database never holds up the hall. */

import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { copyDatabase, makeDurable } from '../../db/copy.ts';
import { openToRead } from '../../db/open.ts';
import { carryUploads, contentsNamedIn, keepOnly } from '../../db/uploads/copy-uploads.ts';
import { uploadsBeside } from '../../db/uploads/upload-folder.ts';
import type { ContentHash } from '../../db/uploads/uploads.ts';
import { assert } from '../../domain/outcome.ts';
import type { Carry, CopyDone, CopyOrder, CopyStart } from './copy-messages.ts';
import { packKit, saltOf } from './kit.ts';
import { localCopyName } from '../folder-state.ts';
import { earlierKitName, kitName } from './names.ts';
import { FolderGone, troubleOf } from './trouble.ts';

assert(parentPort, 'copies are made in a thread of their own');
const server = parentPort;
const { database, keys, folder }: CopyStart = workerData;
const local = join(folder, localCopyName);

server.on('message', (order: CopyOrder) => {
  const done: CopyDone = { at: order.now, bytes: 0, entries: 0, carried: false, fault: null, trouble: null };
  try {
    const entries = copyLocally();
    const named = contentsNamedIn(local);
    carryUploads(named, uploadsBeside(database), uploadsBeside(local));
    keepOnly(named, uploadsBeside(local));
    const bytes = order.carry === null ? statSync(local).size : carry(order, order.carry, named);
    server.postMessage({ ...done, entries, bytes, carried: order.carry !== null }, []);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    server.postMessage({ ...done, fault: why, trouble: troubleOf(fault) }, []);
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

/** Written under another name and renamed: a stick that is pulled out has the kit of a minute ago or this one. */
function carry(
  { port, publicUrl, now }: CopyOrder,
  { to, isElsewhere, seal }: Carry,
  named: readonly ContentHash[],
): number {
  const there = statSync(to, { throwIfNoEntry: false });
  // Where a stick is put in, an empty folder of the own disk is left when it is pulled.
  const isOwnDisk = there !== undefined && there.dev === statSync(folder).dev;
  if (there === undefined || (isElsewhere && isOwnDisk)) throw new FolderGone(`${to} is not there`);
  const copy = { port, publicUrl, madeAt: now, keys: readFileSync(keys, 'utf8') };
  const { salt, key } = seal;
  const sealed = { salt: Buffer.from(salt), key: Buffer.from(key) };
  const kit = packKit({ ...copy, database: readFileSync(local) }, sealed);
  const target = join(to, kitName);
  // Before the kit that names them, and not sealed: everybody may see them (U7).
  carryUploads(named, uploadsBeside(local), uploadsBeside(target));
  keepOther(target, sealed.salt);
  writeFileSync(`${target}.new`, kit, { mode: 0o600 });
  makeDurable(`${target}.new`, target);
  // A kit of another day may name what this one does not.
  if (!existsSync(join(to, earlierKitName))) keepOnly(named, uploadsBeside(target));
  return kit.length;
}

/** A kit that was sealed by another pass-phrase may be the only one of another day: it is kept beside. */
function keepOther(target: string, salt: Buffer): void {
  if (!existsSync(target)) return;
  const other = saltOf(startOf(target));
  if (other !== null && !other.equals(salt)) renameSync(target, join(target, '..', earlierKitName));
}

function startOf(file: string): Buffer {
  const start = Buffer.alloc(64);
  const opened = openSync(file, 'r');
  try {
    return start.subarray(0, readSync(opened, start));
  } finally {
    closeSync(opened);
  }
}
