import { statSync } from 'node:fs';
import { NotOurDatabase, openToRead, type Database } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { openTexts } from '../db/register/texts.ts';
import { BadUsage, openDoor } from './door.ts';
import { reportOn } from './doors/recount-report.ts';

// `npm run recount -- DATABASE [--json]`: counts and decides again from what is stored. Writes nothing.
await openDoor({}, async ({ positionals, say }) => {
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new BadUsage('Name one database: npm run recount -- DATABASE');
  const db = open(file);
  try {
    const recount = recountDatabase(db);
    const report = reportOn(recount, openTexts(db));
    say(report.text);
    return { document: { database: file, ...report.document }, holds: report.holds };
  } finally {
    db.close();
  }
});

function open(file: string): Database {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(`There is no file ${file}.`);
  try {
    return openToRead(file);
  } catch (error) {
    if (error instanceof NotOurDatabase) throw new BadUsage(error.message);
    throw error;
  }
}
