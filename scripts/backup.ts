import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copyDatabase } from '../db/copy.ts';
import { openToRead } from '../db/open.ts';
import { carryUploads, contentsNamedIn } from '../db/uploads/copy-uploads.ts';
import { uploadsBeside } from '../db/uploads/upload-folder.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadConfig, readConfig } from '../server/config.ts';
import { databaseName } from '../server/data-folder.ts';
import { BadUsage, runCommand, CannotGoOn } from './command.ts';

const { backup: words } = wordsIn(english).commands;

// `npm run backup -- TARGET [--json]`: a consistent copy of the database in DATA_DIR, also while the server runs.
await runCommand({}, ({ positionals, say }) => {
  const [wanted, ...rest] = positionals;
  if (wanted === undefined || rest.length > 0) throw new BadUsage(words.usage);
  const source = join(dataDir(), databaseName);
  if (!isFile(source)) throw new BadUsage(words.noDatabase({ folder: dirname(source) }));
  const target = fileFor(resolve(wanted));
  if (target === source) throw new BadUsage(words.itself);
  const missing = copy(source, target);
  const { size: bytes } = statSync(target);
  const kilobytes = String(Math.ceil(bytes / 1024));
  say(`${words.made({ copy: target, database: source, kilobytes })}\n`);
  say(`${words.pictures({ folder: uploadsBeside(target) })}\n`);
  say(`${words.keys({ copy: target })}\n`);
  if (missing > 0) say(`${words.missing({ folder: uploadsBeside(source), count: missing })}\n`);
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
    throw new BadUsage(words.noFolder({ folder: dirname(target) }));
  return target;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Gives the number of files that are missing. */
function copy(source: string, target: string): number {
  const db = openToRead(source);
  try {
    copyDatabase(db, target);
    const [from, to] = [uploadsBeside(source), uploadsBeside(target)];
    return from === to ? 0 : carryUploads(contentsNamedIn(target), from, to).missing.length;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new CannotGoOn(words.failed({ copy: target, why }));
  } finally {
    db.close();
  }
}
