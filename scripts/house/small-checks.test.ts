import { describe, expect, test } from 'vitest';
import { noBarrels } from './barrels.ts';
import { noCircles } from './circles.ts';
import { noDeadExports } from './dead-exports.ts';
import { noDeadFiles } from './dead-files.ts';
import { mintedIds } from './minted-ids.ts';
import { plainNpmScripts } from './npm-scripts.ts';
import { fileSize } from './size.ts';
import { finishedWords, noMachinePaths } from './words.ts';

describe('no barrels', () => {
  test('an index file is found, but for the lists that the compiler reads', () => {
    expect(noBarrels([{ path: 'server/live/index.ts', text: '' }])).toHaveLength(1);
    expect(noBarrels([{ path: 'domain/ballots/index.ts', text: '' }])).toEqual([]);
  });

  test('passing on what another file holds is found', () => {
    const file = (text: string) => [{ path: 'db/open.ts', text }];
    expect(noBarrels(file(`export * from './journal.ts';`))).toHaveLength(1);
    expect(noBarrels(file(`export type { A } from './journal.ts';`))).toHaveLength(1);
    expect(noBarrels(file('export const a = 1; const b = 2; export { b };'))).toEqual([]);
  });
});

describe('no circles', () => {
  const file = (path: string, imports: string) => ({ path, text: `import type { A } from '${imports}';` });
  const [open, upgrade, copy] = [
    file('db/open.ts', './upgrade.ts'),
    file('db/upgrade.ts', '../db/copy.ts'),
    file('db/copy.ts', './open.ts'),
  ];

  test('a circle is found once and named whole, also one of types alone', () => {
    const problem = 'Imports itself: db/open.ts → db/upgrade.ts → db/copy.ts → db/open.ts.';
    expect(noCircles([open, upgrade, copy])).toEqual([{ path: 'db/open.ts', problem }]);
    expect(noCircles([file('db/server.ts', './open.ts'), open, upgrade, copy])).toHaveLength(1);
  });

  test('two ways to the same file are no circle, and neither is a library', () => {
    const ground = { path: 'db/copy.ts', text: `import { z } from 'zod';` };
    const both = { path: 'db/main.ts', text: `import './open.ts'; import './upgrade.ts';` };
    expect(noCircles([both, open, upgrade, ground])).toEqual([]);
  });

  const frame = file('client/officer/event/event-frame.tsx', '../where.ts');
  const bids = file('client/officer/bids/bids-page.tsx', '../event/event-frame.tsx');

  test('rooms that import each other are found, though no two files do, also by a style sheet', () => {
    const part = file('client/officer/event/event-part.tsx', '../bids/bids-page.tsx');
    const problem = 'Imports itself: client/officer/event → client/officer/bids → client/officer/event.';
    expect(noCircles([frame, bids, part])).toEqual([{ path: 'client/officer/event', problem }]);
    const sheet = { path: 'client/officer/event/event-frame.tsx', text: `import '../bids/bids.module.css';` };
    expect(noCircles([sheet, bids])).toHaveLength(1);
  });

  test('a folder and the files beside it are in no circle, wherever they stand', () => {
    const shares = file('domain/allocation/equal-shares/allocate.ts', '../checks.ts');
    const checks = file('domain/allocation/checks.ts', './steps.ts');
    const steps = file('domain/allocation/steps.ts', './equal-shares/steps.ts');
    expect(noCircles([shares, checks, steps])).toMatchObject([{ path: 'domain/allocation/equal-shares' }]);
    expect(noCircles([shares, checks])).toEqual([]);
  });

  test('a folder and the file of its name are one: what it needs does not need that file', () => {
    const decide = file('domain/event/decide.ts', './decide/handlers.ts');
    const handlers = file('domain/event/decide/sealing.ts', '../make-run.ts');
    expect(noCircles([decide, handlers, file('domain/event/make-run.ts', './state.ts')])).toEqual([]);
    const problem = 'Imports itself: domain/event/decide → domain/event/make-run → domain/event/decide.';
    expect(noCircles([decide, handlers, file('domain/event/make-run.ts', './decide.ts')])).toEqual([
      { path: 'domain/event/decide', problem },
    ]);
  });

  test('files of one room may import each other, and a test may look into all rooms', () => {
    const table = file('client/officer/event/table.tsx', './event-frame.tsx');
    const look = file('client/officer/event/event.test.ts', '../bids/bids-page.tsx');
    expect(noCircles([frame, table, bids, look])).toEqual([]);
  });
});

describe('no dead files', () => {
  const alone = { path: 'client/net/lost.ts', text: 'export const lost = 1; // lost.ts' };

  test('a file that nothing else names is found', () => {
    expect(noDeadFiles([alone])).toHaveLength(1);
  });

  test.each([
    ['client/net/socket.ts', `import { lost } from './lost.ts';`],
    ['client/main.tsx', `const lost = await import('./net/lost.ts'); './main.tsx';`],
    ['package.json', `{ "scripts": { "lost": "node client/net/lost.ts" } }`],
    ['client/index.html', `<script type="module" src="/net/lost.ts"></script>`],
    ['client/net/pool.ts', `new Worker(new URL('./lost.ts', import.meta.url));`],
  ])('a file named by %s is alive', (path, text) => {
    expect(noDeadFiles([alone, { path, text }]).filter((finding) => finding.path === alone.path)).toEqual([]);
  });

  test('tests need nobody', () => {
    expect(noDeadFiles([{ path: 'db/open.test.ts', text: '' }])).toEqual([]);
  });
});

describe('no dead exports', () => {
  const offers = {
    path: 'db/open.ts',
    text: 'export const open = 1; export type Kind = 2; export default 3;',
  };
  const findings = (path: string, text: string) => noDeadExports([offers, { path, text }]);

  test('what nobody imports is found, types apart', () => {
    expect(findings('db/journal.ts', `import type { Kind } from './open.ts';`)).toEqual([
      { path: 'db/open.ts', line: 1, problem: 'Nobody imports open: remove it, or at least its “export”.' },
    ]);
    expect(findings('db/journal.ts', `import { open } from './shut.ts';`)).toHaveLength(1);
  });

  test.each([
    `import { open } from './open.ts';`,
    `import { open as unlock } from './open.ts';`,
    `import * as all from './open.ts';`,
    `const all = await import('./open.ts');`,
  ])('taken by: %s', (text) => {
    expect(findings('db/journal.test.ts', text)).toEqual([]);
  });
});

/** Written apart, because this file too must pass the checks that it tests. */
const planted = (...parts: string[]) => parts.join('');

describe('words', () => {
  test.each([planted('// TO', 'DO later'), planted('lorem ', 'ipsum'), planted('XX', 'X')])(
    'unfinished work is found: %s',
    (text) => {
      expect(finishedWords([{ path: 'docs/a.md', text }])).toHaveLength(1);
    },
  );

  test.each([
    planted('/wo', 'rk/main'),
    planted('"/tm', 'p/db.sqlite"'),
    planted('/ho', 'me/ann/x'),
    planted('C:\\', 'Users\\ann'),
  ])('a path of one machine is found: %s', (text) =>
    expect(noMachinePaths([{ path: 'server/a.ts', text }])).toHaveLength(1),
  );

  test('addresses and ordinary words are not paths of one machine', () => {
    const text = 'https://example.org/work/a ./work/a /usr/bin/chromium homework/tmp';
    expect(noMachinePaths([{ path: 'server/a.ts', text }])).toEqual([]);
  });
});

test('a file of more than 300 lines is found', () => {
  const file = (lines: number) => [{ path: 'client/a.css', text: 'a {}\n'.repeat(lines) }];
  expect(fileSize(file(300))).toEqual([]);
  expect(fileSize(file(301))).toHaveLength(1);
});

describe('npm scripts', () => {
  const scripts = (command: string) =>
    plainNpmScripts([{ path: 'package.json', text: JSON.stringify({ scripts: { door: command } }) }]);

  test.each([
    'bash run.sh',
    'node a.ts && node b.ts',
    'SEED=1 node scripts/a.ts',
    'rm -rf dist',
    'vite build | tee log',
  ])('a command that needs a shell is found: %s', (command) => expect(scripts(command)).toHaveLength(1));

  test.each(['node scripts/start.ts', 'node scripts/ensure.mjs', 'prettier --write --log-level warn .'])(
    'a command that any machine can start is fine: %s',
    (command) => expect(scripts(command)).toEqual([]),
  );
});

describe('ids are made, not cast', () => {
  // Written apart, because this file too must pass the check.
  const cast = (kind: string) => `const place = 1;\nconst id = place as ${kind};`;

  test.each(['FundId', 'AreaId', 'EventId', 'BidId', 'CardNumber', 'PersonId', 'BallotKey', 'DeviceTag'])(
    'a %s made by a cast is found, but for the file that makes ids',
    (kind) => {
      const file = (path: string) => [{ path, text: cast(kind) }];
      expect(mintedIds(file('server/office/bids.ts'))).toMatchObject([
        { path: 'server/office/bids.ts', line: 2 },
      ]);
      expect(mintedIds(file('domain/ids.ts'))).toEqual([]);
    },
  );
});
