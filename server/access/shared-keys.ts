/**
 * The keys of several servers on one database: a folder that all of them reach, with a file for each key. No file is ever
 * written twice, so two servers that make keys at once take nothing from each other.
 */

import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../db/copy.ts';
import { flush } from '../../db/flush.ts';
import { eventId, type EventId } from '../../domain/ids.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { KeyFileFault, type ServerKeys } from './keys.ts';

const keyBytes = 32;
/** So soon a server knows that another one destroyed a key. */
const lookAgainMs = 1_000;

/**
 * Opens the folder of the keys. The server's own key is made only for a new database: with another one no printed card
 * and no link would work, and nobody would know why.
 *
 * @throws KeyFileFault
 */
export function openSharedKeys(folder: string, mayCreate: boolean): ServerKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'server.key');
  const own = readKey(file) ?? (mayCreate ? makeKey(file, randomBytes(keyBytes)) : null);
  if (own === null) throw new KeyFileFault(wordsIn(english).start.keysDirEmpty({ folder }));
  const fileOf = (event: EventId) => join(folder, `event-${event}.key`);
  const held = new Map<EventId, KeyObject>();
  let lookedAt = -Infinity;

  function forgetDestroyed(): void {
    if (performance.now() - lookedAt < lookAgainMs) return;
    lookedAt = performance.now();
    const there = new Set(eventsIn(folder));
    for (const event of held.keys()) if (!there.has(event)) held.delete(event);
  }

  function keyOf(event: EventId): KeyObject | null {
    forgetDestroyed();
    const key = held.get(event) ?? readKey(fileOf(event));
    if (key) held.set(event, key);
    return key;
  }

  return {
    sign: (text) => hmac(own, text),
    signFor(event, text) {
      const key = keyOf(event);
      return key && hmac(key, text);
    },
    async addEvent(event) {
      held.set(event, keyOf(event) ?? makeKey(fileOf(event), randomBytes(keyBytes)));
    },
    events: () => eventsIn(folder),
    async destroyEvent(event) {
      rmSync(fileOf(event), { force: true });
      syncFolder(folder);
      held.delete(event);
    },
    file,
    stands: async () => readKey(file)?.equals(own) === true,
    writeAgain: async () => {
      rmSync(file, { force: true });
      makeKey(file, own.export());
    },
  };
}

/** Whole and on the disk before it has its name. Where another server was quicker, that one's key is the key. */
function makeKey(file: string, bytes: Buffer): KeyObject {
  const beside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(beside, `${bytes.toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    flush(beside);
    linkSync(beside, file);
    syncFolder(dirname(file));
  } catch (fault) {
    const isThere = fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';
    if (!isThere) throw fault;
  } finally {
    rmSync(beside, { force: true });
  }
  const made = readKey(file);
  if (made === null) throw new KeyFileFault(wordsIn(english).start.keysUnreadable({ file }));
  return made;
}

/** Null where there is no such file. @throws KeyFileFault for one that is no key */
function readKey(file: string): KeyObject | null {
  try {
    const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
    if (bytes.length !== keyBytes) throw new Error('no key');
    return createSecretKey(bytes);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new KeyFileFault(wordsIn(english).start.keysUnreadable({ file }), { cause });
  }
}

function eventsIn(folder: string): readonly EventId[] {
  return readdirSync(folder).flatMap((name) => {
    const number = /^event-(\d+)\.key$/.exec(name)?.[1];
    return number === undefined ? [] : [eventId(Number(number))];
  });
}

function hmac(key: KeyObject, text: string | Buffer): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
