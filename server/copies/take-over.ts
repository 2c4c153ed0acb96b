/** The second laptop goes on where the first stopped: a kit becomes a data folder. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDurable } from '../../db/copy.ts';
import { headsFile, headsIn, writeNote, type Heads } from '../../db/heads.ts';
import { openToRead } from '../../db/open.ts';
import { carryUploads, contentsNamedIn } from '../../db/uploads/copy-uploads.ts';
import { uploadsBeside } from '../../db/uploads/upload-folder.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { keyFileName } from '../access/keys.ts';
import { databaseName } from '../data-folder.ts';
import { KitFault, unpackKit } from './kit.ts';
import { finishTakeOver, noteFile, readTakenOver, waitingDatabase, type TakenOver } from './taken-over.ts';

/**
 * Puts what a kit holds into `dataDir`, which must hold no event yet, and says at which address phones look for it. The
 * same kit again changes nothing: the folder goes on with what it has.
 *
 * @throws KitFault; then nothing was written
 */
export function takeOver(kitFile: string, passphrase: string, dataDir: string): TakenOver {
  finishTakeOver(dataDir);
  const before = existsSync(join(dataDir, databaseName)) ? readTakenOver(dataDir) : undefined;
  if (before === null) throw alreadyThere(dataDir);
  if (!existsSync(kitFile)) throw new KitFault(wordsIn(english).start.kit.noFile({ file: kitFile }));
  const { database, keys, port, publicUrl, madeAt } = unpackKit(readFileSync(kitFile), passphrase);
  if (before !== undefined) {
    if (before.madeAt !== madeAt || before.publicUrl !== publicUrl) throw alreadyThere(dataDir);
    return before;
  }
  const taken = { port, publicUrl, madeAt };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // Until the note is there a crash leaves nothing to go on from; from then on the next start finishes.
  place(join(dataDir, waitingDatabase), database);
  // A picture that is not there stops nothing: the start reports it.
  const waiting = join(dataDir, waitingDatabase);
  carryUploads(contentsNamedIn(waiting), uploadsBeside(kitFile), uploadsBeside(waiting));
  place(join(dataDir, keyFileName), Buffer.from(keys));
  writeNote(
    headsFile(dataDir),
    { heads: headsOf(join(dataDir, waitingDatabase)), without: [], isOpen: false },
    true,
  );
  place(noteFile(dataDir), Buffer.from(`${JSON.stringify(taken)}\n`));
  finishTakeOver(dataDir);
  return taken;
}

/** How far the journals of the kit had come: every start of this folder is compared with it. */
function headsOf(file: string): Heads {
  const db = openToRead(file);
  try {
    return headsIn(db)();
  } finally {
    db.close();
  }
}

function alreadyThere(dataDir: string): KitFault {
  return new KitFault(wordsIn(english).start.kit.alreadyThere({ folder: dataDir }));
}

function place(file: string, content: Buffer): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  makeDurable(`${file}.new`, file);
}
