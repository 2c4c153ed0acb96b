import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { openRaw } from '../db/testing/raw-sqlite.ts';
import { schemaText } from '../db/testing/schema-text.ts';
import { runCommand } from './command.ts';
import { top } from './tool.ts';

// `npm run schema`, after a migration was added: db/schema.sql shows in one place what all of them together make.
const file = join(top, 'db', 'schema.sql');
const head =
  '-- What all migrations together make of an empty database. Written by `npm run schema`; a test holds it to them.\n\n';

await runCommand({}, ({ say }) => {
  const db = openRaw(':memory:');
  migrate(db);
  writeFileSync(file, head + schemaText(db));
  db.close();
  say(`${file} is written.\n`);
  return Promise.resolve({ document: { file }, holds: true });
});
