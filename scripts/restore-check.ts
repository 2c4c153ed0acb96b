import { statSync } from 'node:fs';
import { checkCopy, type CopyCheck } from '../db/check-copy.ts';
import { DatabaseTooNew, MigrationChanged } from '../db/migrate.ts';
import { NotOurDatabase } from '../db/open.ts';
import { EventIsOpen } from '../db/upgrade.ts';
import { counted } from '../domain/reasons/say.ts';
import { BadUsage, openDoor } from './door.ts';

// `npm run restore-check -- FILE [--json]`: whether a copy opens, is whole, verifies, folds and recounts. Writes nothing.
await openDoor({}, ({ positionals, say }) => {
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new BadUsage('Name one copy: npm run restore-check -- FILE');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(`There is no file ${file}.`);
  const found = checked(file);
  say(textOf(found));
  const { form, problems, holds } = found;
  const streams = (found.recount?.streams ?? []).map(({ stream, entries, head }) => ({
    stream,
    entries,
    head,
  }));
  return Promise.resolve({ document: { file, form, holds, problems, streams }, holds });
});

function checked(file: string): CopyCheck {
  try {
    return checkCopy(file);
  } catch (fault) {
    if (fault instanceof NotOurDatabase) throw new BadUsage(`${file} is not a database of Decision Day.`);
    if (fault instanceof Error && 'code' in fault && unreadable.has(String(fault.code)))
      throw new BadUsage(`${file} cannot be read (${String(fault.code)}).`);
    const kinds = [DatabaseTooNew, MigrationChanged, EventIsOpen];
    if (fault instanceof Error && kinds.some((kind) => fault instanceof kind))
      throw new BadUsage(fault.message);
    throw fault;
  }
}

const unreadable = new Set(['EACCES', 'EPERM', 'ENOSPC', 'EROFS']);

function textOf({ problems, recount, holds }: CopyCheck): string {
  const streams = recount?.streams ?? [];
  const lines = [
    ...streams.map(
      ({ stream, entries, head }) =>
        `${stream}: ${counted(entries, 'entry', 'entries')}. Head ${head ?? 'not known'}`,
    ),
    ...problems.map((problem) => `WRONG: ${problem}`),
    holds
      ? 'The copy opens, is whole, and recounts. It can take the place of the database: stop the program first, and delete the files ending in -wal and -shm beside the old one.'
      : 'THE COPY DOES NOT HOLD. Keep it, and use an earlier one.',
  ];
  return `${lines.join('\n')}\n`;
}
