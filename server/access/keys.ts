/**
 * The key file: everything that must not be in the database, so that a stolen database opens no card and names no
 * voter. One server key, and one key per event that can be destroyed when its ballots need no way back to cards.
 */

import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDurable } from '../../db/copy.ts';
import { stampOf } from '../../db/file-stamp.ts';
import { eventId, type EventId } from '../../domain/ids.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';

export const keyFileName = 'keys.json';
const KEY_BYTES = 32;

const key = z.base64url().length(43);
const keyFile = z.object({
  version: z.literal(1),
  server: key,
  events: z.record(z.string().regex(/^\d+$/), key),
});
type KeyFile = z.infer<typeof keyFile>;

/** The key file cannot be used; the message is one sentence for the operator. */
export class KeyFileFault extends Error {
  override readonly name = 'KeyFileFault';
}

export interface ServerKeys {
  /** HMAC-SHA-256 of `text` under the server's key. */
  sign(text: string): Buffer;
  /** HMAC-SHA-256 of `text` under the event's key; null when it was never made or was destroyed. */
  signFor(event: EventId, text: string | Buffer): Buffer | null;
  /** Makes the event's key and has it on the disk before it comes back; one that stands is kept. */
  addEvent(event: EventId): Promise<void>;
  /** The events that have a key. */
  events(): readonly EventId[];
  /** After this nobody can tell which ballot came from which card of this event. */
  destroyEvent(event: EventId): Promise<void>;
  /** The file that they are kept in. */
  readonly file: string;
  /** Whether the file is still as it was written. */
  stands(): Promise<boolean>;
  /** Writes the file again, because somebody took it away or changed it. */
  writeAgain(): Promise<void>;
}

/**
 * Opens `keys.json` in the data folder. A missing file is created only for a new database (`mayCreate`): with a new key
 * all printed cards and links would stop working, and nobody would know why.
 *
 * @throws KeyFileFault
 */
export function openKeys(dataDir: string, mayCreate: boolean): ServerKeys {
  const file = join(dataDir, keyFileName);
  if (!existsSync(file)) {
    if (!mayCreate) throw new KeyFileFault(wordsIn(english).start.keysMissing({ folder: dataDir }));
    save(file, { version: 1, server: newKey(), events: {} });
  }
  let stored = read(file);
  let stamp = stampOf(file);
  const secrets = new Map(
    Object.entries(stored.events).map(([event, text]) => [eventId(Number(event)), decode(text)]),
  );
  const server = decode(stored.server);

  function keep(events: KeyFile['events']): void {
    save(file, { ...stored, events });
    stored = { ...stored, events };
    stamp = stampOf(file);
  }

  return {
    sign: (text) => hmac(server, text),
    signFor(event, text) {
      const secret = secrets.get(event);
      return secret ? hmac(secret, text) : null;
    },
    async addEvent(event) {
      if (secrets.has(event)) return;
      const made = newKey();
      keep({ ...stored.events, [event]: made });
      secrets.set(event, decode(made));
    },
    events: () => [...secrets.keys()],
    async destroyEvent(event) {
      if (!secrets.has(event)) return;
      keep(Object.fromEntries(Object.entries(stored.events).filter(([other]) => Number(other) !== event)));
      secrets.delete(event);
    },
    file,
    stands: async () => stamp !== null && stampOf(file) === stamp,
    writeAgain: async () => keep(stored.events),
  };
}

/** The events that the key file in a folder names; null where there is no file that can be read. */
export function keyedEvents(dataDir: string): readonly EventId[] | null {
  try {
    return Object.keys(read(join(dataDir, keyFileName)).events).map((event) => eventId(Number(event)));
  } catch {
    return null;
  }
}

function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

/** As a key object, a key is prepared once and not for each of ten thousand phones. */
function decode(text: string): KeyObject {
  return createSecretKey(text, 'base64url');
}

function hmac(secret: KeyObject, text: string | Buffer): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

function read(file: string): KeyFile {
  try {
    return keyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new KeyFileFault(wordsIn(english).start.keysUnreadable({ file }), { cause });
  }
}

/**
 * Written under another name and renamed, so that a crash leaves the old file or the new one; only the owner may read
 * it.
 */
function save(file: string, content: KeyFile): void {
  const beside = `${file}.new`;
  const opened = openSync(beside, 'w', 0o600);
  try {
    writeSync(opened, `${JSON.stringify(content, null, 2)}\n`);
  } finally {
    closeSync(opened);
  }
  makeDurable(beside, file);
}
