import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkCopy, type CopyCheck } from '../db/check-copy.ts';
import { noteBeside } from '../db/heads.ts';
import { DatabaseTooNew, MigrationChanged } from '../db/migrate.ts';
import { NotOurDatabase } from '../db/open.ts';
import { EventIsOpen } from '../db/upgrade.ts';
import { counted } from './counted.ts';
import { keyedEvents } from '../server/access/keys.ts';
import { BadUsage, runCommand } from './command.ts';

// `npm run restore-check -- FILE [--json]`: whether a copy opens, is whole, verifies, folds and recounts, and holds all that the key file
// and the note beside it know of. Writes nothing.
await runCommand({}, ({ positionals, say }) => {
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new BadUsage('Name one copy: npm run restore-check -- FILE');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(`There is no file ${file}.`);
  const found = checked(file);
  say(textOf(found));
  const { form, problems, holds, lacks } = found;
  const streams = (found.recount?.streams ?? []).map(({ stream, entries, head }) => ({
    stream,
    entries,
    head,
  }));
  return Promise.resolve({ document: { file, form, holds, problems, lacks, streams }, holds });
});

function checked(file: string): CopyCheck {
  try {
    return checkCopy(file, { note: noteBeside(file), keyed: keyedEvents(dirname(file)) ?? [] });
  } catch (fault) {
    if (fault instanceof NotOurDatabase) throw new BadUsage(`${file} is not a database of Decision Day.`);
    const kinds = [DatabaseTooNew, MigrationChanged, EventIsOpen];
    if (fault instanceof Error && kinds.some((kind) => fault instanceof kind))
      throw new BadUsage(fault.message);
    throw fault;
  }
}

function textOf({ problems, lacks, recount, holds }: CopyCheck): string {
  const streams = recount?.streams ?? [];
  const lines = [
    ...streams.map(
      ({ stream, entries, head }) =>
        `${stream}: ${counted(entries, 'entry', 'entries')}. Head ${head ?? 'not known'}`,
    ),
    ...problems.map((problem) => `WRONG: ${problem}`),
    holds
      ? 'The copy opens, is complete, and gives the same result. It can replace the database: stop the program, delete the files ending in -wal and -shm beside the old one, and put the copy there, with the folder uploads if there is one beside it. If the copy is older than what it replaces: npm start -- --go-on-with-less.'
      : lacks.length > 0
        ? 'THE COPY IS MISSING ENTRIES THAT ARE KNOWN. Look for a more complete one, or for its log, the file that ends in -wal.'
        : 'THE COPY IS NOT RIGHT. Keep it, and use an earlier one.',
  ];
  return `${lines.join('\n')}\n`;
}
