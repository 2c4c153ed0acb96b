/** The second laptop goes on where the first stopped: a kit becomes a data folder. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDurable } from '../../db/copy.ts';
import { keyFileName } from '../access/keys.ts';
import { databaseName } from '../data-folder.ts';
import { KitFault, unpackKit, type AboutCopy } from './kit.ts';

export type TakenOver = Pick<AboutCopy, 'port' | 'publicUrl' | 'madeAt'>;

/**
 * Puts what a kit holds into `dataDir`, which must hold no event yet, and says at which address phones look for it.
 *
 * @throws KitFault; then nothing was written
 */
export function takeOver(kitFile: string, passphrase: string, dataDir: string): TakenOver {
  const database = join(dataDir, databaseName);
  if (existsSync(database))
    throw new KitFault(
      `There are events in ${dataDir} already. Set DATA_DIR to an empty folder to take over.`,
    );
  if (!existsSync(kitFile)) throw new KitFault(`There is no file ${kitFile}.`);
  const kit = unpackKit(readFileSync(kitFile), passphrase);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // The database comes last: without its keys it would be refused, and a folder without it is still empty.
  place(join(dataDir, keyFileName), Buffer.from(kit.keys));
  place(database, kit.database);
  return { port: kit.port, publicUrl: kit.publicUrl, madeAt: kit.madeAt };
}

function place(file: string, content: Buffer): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  makeDurable(`${file}.new`, file);
}
