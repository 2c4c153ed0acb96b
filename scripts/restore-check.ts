import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkCopy, type CopyCheck } from '../db/check-copy.ts';
import { noteBeside } from '../db/heads.ts';
import { DatabaseTooNew, MigrationChanged } from '../db/migrate.ts';
import { NotOurDatabase } from '../db/open.ts';
import { EventIsOpen } from '../db/upgrade.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { keyedEvents } from '../server/access/keys.ts';
import { BadUsage, runCommand } from './command.ts';

/** The console speaks English: nobody has said yet what they read. */
const { start, commands } = wordsIn(english);
const { restoreCheck: words } = commands;

// `npm run restore-check -- FILE [--json]`: whether a copy opens, is whole, verifies, folds and recounts, and holds all that the key file
// and the note beside it know of. Writes nothing.
await runCommand({}, ({ positionals, say }) => {
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new BadUsage(words.usage);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(commands.noFile({ file }));
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
    if (fault instanceof NotOurDatabase) throw new BadUsage(start.notOurs({ file }));
    const kinds = [DatabaseTooNew, MigrationChanged, EventIsOpen];
    if (fault instanceof Error && kinds.some((kind) => fault instanceof kind))
      throw new BadUsage(fault.message);
    throw fault;
  }
}

function textOf({ problems, lacks, recount, holds }: CopyCheck): string {
  const streams = recount?.streams ?? [];
  const lines = [
    ...streams.map(({ stream, entries, head }) =>
      head === null ? words.headUnknown({ stream, entries }) : words.stream({ stream, entries, head }),
    ),
    ...problems.map((problem) => commands.wrong({ problem })),
    holds ? words.holds : lacks.length > 0 ? words.lacks : words.wrong,
  ];
  return `${lines.join('\n')}\n`;
}
