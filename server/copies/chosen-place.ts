/**
 * Where an officer said that sealed copies go, for the next start too. The pass-phrase is not kept, only the key that
 * scrypt made from it. That key opens nothing but these copies, and only the owner of the folder may read its file.
 */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDurable } from '../../db/copy.ts';
import type { Carry } from './copy-messages.ts';

const fileName = 'copies-to.json';
const place = z.object({
  version: z.literal(1),
  to: z.string().min(1),
  isElsewhere: z.boolean(),
  salt: z.base64url(),
  key: z.base64url(),
});

/** Null when none was chosen, or the file cannot be read: then the check before doors says that there is none. */
export function readChosen(dataDir: string): Carry | null {
  try {
    const read = place.parse(JSON.parse(readFileSync(join(dataDir, fileName), 'utf8')));
    const { to, isElsewhere, salt, key } = read;
    return {
      to,
      isElsewhere,
      seal: { salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') },
    };
  } catch {
    return null;
  }
}

export function keepChosen(dataDir: string, { to, isElsewhere, seal }: Carry): void {
  const file = join(dataDir, fileName);
  const [salt, key] = [seal.salt, seal.key].map((bytes) => bytes.toString('base64url'));
  writeFileSync(`${file}.new`, `${JSON.stringify({ version: 1, to, isElsewhere, salt, key })}\n`, {
    mode: 0o600,
  });
  makeDurable(`${file}.new`, file);
}

export function forgetChosen(dataDir: string): void {
  rmSync(join(dataDir, fileName), { force: true });
}
