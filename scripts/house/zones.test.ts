import { expect, test } from 'vitest';
import { importZones } from './zones.ts';

const problems = (path: string, text: string) =>
  importZones([{ path, text }]).map((finding) => finding.problem);

test.each([
  ['domain/money.ts', `import { x } from '../db/open.ts';`],
  ['domain/money.ts', `import type { x } from '../server/main.ts';`],
  ['domain/money.ts', `import { createHash } from 'node:crypto';`],
  ['domain/money.ts', `import { z } from 'zod';`],
  ['domain/money.ts', `export { x } from '../scripts/command.ts';`],
  ['domain/money.ts', `import { readBallot } from './wire/decode-ballot.ts';`],
  ['db/journal.ts', `import { x } from '../server/main.ts';`],
  ['db/journal.ts', `import express from 'express';`],
  ['db/journal.ts', `import { onTestFinished } from 'vitest';`],
  ['server/main.ts', `import Database from 'better-sqlite3';`],
  ['server/build.ts', `import { Pool } from 'pg';`],
  ['server/main.test.ts', `import type { Database } from 'better-sqlite3';`],
  ['scripts/load/run.ts', `import Sqlite from 'better-sqlite3';`],
  ['client/e2e/disk.spec.ts', `import Sqlite from 'better-sqlite3';`],
  ['server/main.ts', `import type { Database } from '../db/open.ts';`],
  ['server/main.test.ts', `import { openToRead, type Database as Db } from '../db/open.ts';`],
  ['scripts/recount.ts', `export type { Database } from '../db/open.ts';`],
  ['server/main.ts', `import { x } from '../client/main.tsx';`],
  ['server/main.ts', `import { x } from '../scripts/command.ts';`],
  ['server/main.test.ts', `import { x } from '../client/main.tsx';`],
  ['client/net/socket.ts', `import { readFileSync } from 'node:fs';`],
  ['client/net/socket.ts', `import { z } from 'zod';`],
  ['client/net/socket.ts', `import { readBallot } from '../../domain/wire/decode-ballot.ts';`],
  ['client/net/http.ts', `import { contract } from '../../domain/contract/contract.ts';`],
  // An import of nothing but types in braces still loads the file.
  ['client/net/http.ts', `import { type Contract } from '../../domain/contract/contract.ts';`],
  ['client/net/http.ts', `const x = await import('../../domain/contract/contract.ts');`],
  ['domain/views/view-sources.ts', `import { cardRoutes } from '../contract/cards.ts';`],
  ['client/net/socket.ts', `import { x } from '../../server/main.ts';`],
  ['client/desk/screen.tsx', `import { x } from '../officer/screen.tsx';`],
  ['client/ui/button.tsx', `import { x } from '../attendee/screen.tsx';`],
  ['client/ui/button.tsx', `const x = await import('../attendee/screen.tsx');`],
])('%s may not hold: %s', (path, text) => {
  expect(problems(path, text)).toHaveLength(1);
});

test.each([
  ['domain/event/decide.ts', `import type { Pence } from '../money.ts';`],
  ['domain/wire/decode-ballot.ts', `import { z } from 'zod';`],
  ['domain/wire/decode-command.ts', `import { ballot } from './decode-ballot.ts';`],
  ['domain/money.test.ts', `import fc from 'fast-check';`],
  ['db/journal.ts', `import Database from 'better-sqlite3'; import { join } from 'node:path';`],
  ['db/testing/temp-database.ts', `import { onTestFinished } from 'vitest';`],
  ['db/open.test.ts', `import Sqlite from 'better-sqlite3';`],
  ['db/sql/postgres-connections.ts', `import { Pool } from 'pg';`],
  ['db/heads.ts', `import type { Database } from './open.ts';`],
  ['server/main.ts', `import { openToRead } from '../db/open.ts';`],
  ['scripts/load/run.ts', `import { openRaw, type RawDatabase } from '../../db/testing/raw-sqlite.ts';`],
  ['domain/testing/sha256.ts', `import { hash } from 'node:crypto';`],
  ['server/main.ts', `import { parse } from 'csv-parse/sync'; import { open } from '../db/open.ts';`],
  ['server/hall.slow.test.ts', `import { outbox } from '../client/net/outbox.ts';`],
  ['domain/contract/cards.ts', `import { z } from 'zod'; import { bidId } from '../wire/decode-pieces.ts';`],
  ['server/http/route.ts', `import { contract } from '../../domain/contract/contract.ts';`],
  ['client/net/http.ts', `import type { Contract } from '../../domain/contract/contract.ts';`],
  ['client/main.tsx', `const screen = () => import('./desk/screen.tsx');`],
  ['client/desk/screen.tsx', `import { card } from './card.tsx'; import { Button } from '../ui/button.tsx';`],
  [
    'scripts/rehearse.ts',
    `import { x } from '../server/main.ts'; import { y } from '../client/net/outbox.ts';`,
  ],
])('%s may hold: %s', (path, text) => {
  expect(problems(path, text)).toEqual([]);
});

test('the finding names the line', () => {
  const text = `// one\nimport { a } from './a.ts';\nimport { x } from '../db/open.ts';\n`;
  expect(importZones([{ path: 'domain/b.ts', text }])).toEqual([
    { path: 'domain/b.ts', line: 3, problem: 'domain/ may not import from db/.' },
  ]);
});

test('a new folder of client/ says whether it is one role’s: nothing would keep it apart otherwise', () => {
  const problem = 'Say in scripts/house/zones.ts whether client/steward/ is one role’s or shared.';
  expect(problems('client/steward/screen.tsx', '')).toEqual([problem]);
  expect(problems('client/address.ts', '')).toEqual([]);
});
