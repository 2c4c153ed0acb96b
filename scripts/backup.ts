import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copyDatabase } from '../db/copy.ts';
import { openToRead } from '../db/open.ts';
import { carryUploads, contentsNamedIn } from '../db/uploads/copy-uploads.ts';
import { uploadsBeside } from '../db/uploads/upload-folder.ts';
import { BadConfig, readConfig } from '../server/config.ts';
import { databaseName } from '../server/data-folder.ts';
import { BadUsage, runCommand, CannotGoOn } from './command.ts';

// `npm run backup -- TARGET [--json]`: a consistent copy of the database in DATA_DIR, also while the server runs.
await runCommand({}, ({ positionals, say }) => {
  const [wanted, ...rest] = positionals;
  if (wanted === undefined || rest.length > 0)
    throw new BadUsage('Name one file or folder to copy to: npm run backup -- TARGET');
  const source = join(dataDir(), databaseName);
  if (!isFile(source))
    throw new BadUsage(`There is no database in ${dirname(source)}. Set DATA_DIR to its folder.`);
  const target = fileFor(resolve(wanted));
  if (target === source) throw new BadUsage('The copy cannot replace the database itself.');
  const missing = copy(source, target);
  const { size: bytes } = statSync(target);
  say(`${target} is a whole copy of ${source} (${Math.ceil(bytes / 1024)} KB), safe on the disk.\n`);
  say(`Pictures are in ${uploadsBeside(target)}: keep that folder with it.\n`);
  say(
    `The key file is not in it: keep keys.json as you keep keys. To prove the copy: npm run restore-check -- ${target}\n`,
  );
  if (missing > 0) say(`WRONG: files of pictures are missing in ${uploadsBeside(source)}: ${missing}.\n`);
  return Promise.resolve({ document: { source, target, bytes, missing }, holds: missing === 0 });
});

function dataDir(): string {
  try {
    return readConfig(process.env).dataDir;
  } catch (fault) {
    throw fault instanceof BadConfig ? new BadUsage(fault.message) : fault;
  }
}

/** Into a folder the copy goes under the database's own name. */
function fileFor(wanted: string): string {
  const target = statSync(wanted, { throwIfNoEntry: false })?.isDirectory()
    ? join(wanted, databaseName)
    : wanted;
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
    throw new BadUsage(`There is no folder ${dirname(target)}.`);
  return target;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Gives the number of files of pictures that are missing. */
function copy(source: string, target: string): number {
  const db = openToRead(source);
  try {
    copyDatabase(db, target);
    const [from, to] = [uploadsBeside(source), uploadsBeside(target)];
    return from === to ? 0 : carryUploads(contentsNamedIn(target), from, to).missing.length;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new CannotGoOn(
      `The copy could not be written to ${target} (${why}). What was there before is unchanged.`,
    );
  } finally {
    db.close();
  }
}
