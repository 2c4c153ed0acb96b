/**
 * The takeover kit: one file with a copy of the database and the key file, sealed by a pass-phrase. With it a second
 * laptop goes on where the first stopped, and a lost stick gives nobody anything. Layout: a line of text that says what
 * it is, salt (16 bytes), nonce (12), tag (16), then sealed (AES-256-GCM under a key made by scrypt): a line of JSON
 * about the copy, and the database.
 */

import { createCipheriv, createDecipheriv, randomBytes, scrypt as makeKey, scryptSync } from 'node:crypto';
import { z } from 'zod';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';

const title = Buffer.from('Decision Day takeover kit 1\n');
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const cipher = 'aes-256-gcm';
/** Some tenth of a second, and 32 MB, for each guess. */
const scrypt = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
export const shortestPassphrase = 12;

/** The kit cannot be opened; the message is one sentence for the operator. */
export class KitFault extends Error {
  override readonly name = 'KitFault';
}

const about = z.object({
  port: z.int().min(1).max(65_535),
  publicUrl: z.string(),
  /** Wall time in milliseconds. */
  madeAt: z.number(),
  /** The key file, as it stands. */
  keys: z.string(),
});
export type AboutCopy = z.infer<typeof about>;

export interface Kit extends AboutCopy {
  readonly database: Buffer;
}

/** A pass-phrase made into a key, once for all kits of one evening: each still has a nonce of its own. */
export interface Seal {
  readonly salt: Buffer;
  readonly key: Buffer;
}

export function sealFrom(passphrase: string, salt: Buffer = randomBytes(SALT_BYTES)): Seal {
  return { salt, key: scryptSync(passphrase.normalize('NFC'), salt, KEY_BYTES, scrypt) };
}

/** The same while a hall votes: the work is done beside the loop. */
export function sealLater(passphrase: string): Promise<Seal> {
  const salt = randomBytes(SALT_BYTES);
  return new Promise((resolve, reject) =>
    makeKey(passphrase.normalize('NFC'), salt, KEY_BYTES, scrypt, (fault, key) =>
      fault === null ? resolve({ salt, key }) : reject(fault),
    ),
  );
}

export function packKit({ database, ...copy }: Kit, { salt, key }: Seal): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(title);
  const sealed = [sealing.update(`${JSON.stringify(copy)}\n`), sealing.update(database), sealing.final()];
  return Buffer.concat([title, salt, nonce, sealing.getAuthTag(), ...sealed]);
}

/** @throws KitFault when it is no kit, was changed or cut short, or the pass-phrase is another one. */
export function unpackKit(bytes: Buffer, passphrase: string): Kit {
  if (!bytes.subarray(0, title.length).equals(title)) throw new KitFault(wordsIn(english).start.kit.notAKit);
  let at = title.length;
  const next = (length: number) => bytes.subarray(at, (at += length));
  const { key } = sealFrom(passphrase, next(SALT_BYTES));
  const [nonce, tag] = [next(NONCE_BYTES), next(TAG_BYTES)];
  if (tag.length < TAG_BYTES) throw new KitFault(wordsIn(english).start.kit.cutShort);
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: TAG_BYTES });
  opening.setAAD(title).setAuthTag(tag);
  const open = opened(() => Buffer.concat([opening.update(bytes.subarray(at)), opening.final()]));
  const line = open.indexOf('\n');
  return { ...about.parse(JSON.parse(open.toString('utf8', 0, line))), database: open.subarray(line + 1) };
}

/** Its salt tells by which pass-phrase a kit was sealed; null for a file that is no kit. */
export function saltOf(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, title.length).equals(title)) return null;
  return bytes.subarray(title.length, title.length + SALT_BYTES);
}

function opened(open: () => Buffer): Buffer {
  try {
    return open();
  } catch (cause) {
    throw new KitFault(wordsIn(english).start.kit.wrongPassphrase, { cause });
  }
}
