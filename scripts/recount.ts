import { readFileSync, statSync } from 'node:fs';
import { NotOurDatabase, openToRead } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { openRegister } from '../db/sqlite-register.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadUsage, runCommand } from './command.ts';
import { reportOnBundle } from './commands/bundle-report.ts';
import { reportOn } from './commands/recount-report.ts';

const { commands: words } = wordsIn(english);

// `npm run recount -- DATABASE|BUNDLE [--code CODE] [--after FILE] [--json]`: counts and decides again from what is stored or
// published. With `--code` a bundle is held against the check code on the signed sheet, with `--after` the runs after the signing too. Writes nothing.
await runCommand(
  { code: { type: 'string' }, after: { type: 'string' } },
  async ({ values, positionals, say }) => {
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new BadUsage(words.recount.usage);
    if (isArchive(file)) {
      const report = reportOnBundle(file, {
        code: values.code ?? null,
        after: values.after === undefined ? null : textOf(values.after),
      });
      say(report.text);
      return { document: { bundle: file, ...report.document }, holds: report.holds };
    }
    if (values.code !== undefined) throw new BadUsage(words.recount.codeAlone);
    if (values.after !== undefined) throw new BadUsage(words.recount.afterAlone);
    const db = open(file);
    try {
      const recount = recountDatabase(db);
      const report = await reportOn(recount, openRegister(db).texts);
      say(report.text);
      return { document: { database: file, ...report.document }, holds: report.holds };
    } finally {
      db.close();
    }
  },
);

function textOf(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(words.noFile({ file }));
  return readFileSync(file, 'utf8');
}

function open(file: string) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(words.noFile({ file }));
  try {
    return openToRead(file);
  } catch (error) {
    if (error instanceof NotOurDatabase) throw new BadUsage(error.message);
    throw error;
  }
}

/** Archives begin with the same four bytes. */
function isArchive(file: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  return readFileSync(file).subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}
