import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyDatabase } from '../db/copy.ts';
import { votedPlay, write } from '../db/testing/played-event.ts';
import { packKit, sealFrom } from '../server/copies/kit.ts';
import { databaseName, openDataFolder } from '../server/data-folder.ts';
import { kitName } from '../server/copies/names.ts';
import { buildClient, isClientStale } from './starting/client-build.ts';
import { ordinaryUser, protect } from './testing/ordinary-user.ts';
import { top } from './tool.ts';

const run = ordinaryUser();
const election = `META
key;value
description;Small
country;UK
unit;Town
instance;1
num_projects;2
num_votes;2
budget;1000
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;votes;selected
1;600;2;1
2;500;1;0
VOTES
voter_id;vote
1;1,2
2;1
`;
const bids = 'Project,Organisation,Amount requested,Purpose\nRepair café,Crewe,1850,Mending\n';

/** A folder of everything that a command reads, which nobody may change. */
async function inputs(folder: string): Promise<void> {
  const made = join(folder, 'made');
  const data = openDataFolder(made);
  await write(data.guard.db, votedPlay());
  mkdirSync(join(folder, 'with-log'));
  for (const part of ['', '-wal'])
    cpSync(join(made, databaseName + part), join(folder, 'with-log', databaseName + part));
  cpSync(join(folder, 'with-log'), join(folder, 'without-log'), { recursive: true });
  rmSync(join(folder, 'without-log', `${databaseName}-wal`));
  cpSync(join(folder, 'with-log'), join(folder, 'log-cut-short'), { recursive: true });
  const cutLog = join(folder, 'log-cut-short', `${databaseName}-wal`);
  // Its newest entries are gone, and what the tables look like is not.
  truncateSync(cutLog, Math.floor(statSync(cutLog).size * 0.95));
  copyDatabase(data.guard.db, join(folder, 'copy.sqlite'));
  const known = join(folder, 'known');
  mkdirSync(known);
  data.guard.streamsChanged();
  for (const name of ['keys.json', 'decision-day.heads.json']) cpSync(join(made, name), join(known, name));
  cpSync(join(folder, 'log-cut-short'), known, { recursive: true });
  await data.close();
  cpSync(join(folder, 'copy.sqlite'), join(folder, 'cut-short.sqlite'));
  truncateSync(join(folder, 'cut-short.sqlite'), 60_000);
  writeFileSync(join(folder, 'small.pb'), election);
  writeFileSync(join(folder, 'bids.csv'), bids);
  writeFileSync(join(folder, 'empty.sqlite'), '');
}

const folder = mkdtempSync(join(tmpdir(), 'decision-day-'));
const at = (name: string) => join(folder, name);
const passphrase = 'seven swans asleep';

beforeAll(async () => {
  if (run === null) return;
  // As the first start leaves them: somebody else may not build them in this folder.
  if (isClientStale()) buildClient();
  await inputs(folder);
  const copy = { port: 4_321, publicUrl: 'http://127.0.0.1:4321', madeAt: 1_800_000_000_000 };
  const kit = packKit({ ...copy, keys: '{}', database: Buffer.from('none') }, sealFrom(passphrase));
  writeFileSync(at(kitName), kit);
  protect(folder);
  writeFileSync(at('secret'), 'nobody may read this');
  chmodSync(at('secret'), 0o000);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dbIn = (name: string) => at(join(name, databaseName));
const rows: readonly (readonly [
  door: string,
  words: readonly string[],
  status: number,
  RegExp,
  NodeJS.ProcessEnv?,
])[] = [
  ['restore-check', [at('copy.sqlite')], 0, /opens, is complete, and gives the same result/],
  ['restore-check', [dbIn('with-log')], 0, /opens, is complete, and gives the same result/],
  ['restore-check', [dbIn('without-log')], 1, /This file has nothing in it|The copy has/],
  ['restore-check', [dbIn('log-cut-short')], 0, /opens, is complete/],
  ['restore-check', [dbIn('known')], 1, /WRONG: The copy has [\d,]+ of [\d,]+ entries of event 1/],
  ['restore-check', [at('cut-short.sqlite')], 1, /THE COPY IS NOT RIGHT/],
  ['restore-check', [at('empty.sqlite')], 1, /This file has nothing in it/],
  ['restore-check', [at('bids.csv')], 2, /is not a database/],
  ['restore-check', [at('secret')], 2, /cannot be read/],
  ['recount', [at('copy.sqlite')], 0, /event/],
  ['recount', [dbIn('with-log')], 0, /event/],
  ['recount', [dbIn('without-log')], 2, /./],
  ['recount', [at('cut-short.sqlite')], 1, /./],
  ['recount', [at('secret')], 2, /cannot be read/],
  ['backup', [join(folder, 'target.sqlite')], 1, /could not be written/, { DATA_DIR: at('with-log') }],
  ['backup', [join(folder, 'target.sqlite')], 2, /./, { DATA_DIR: at('nothing') }],
  ['read-bids', [at('bids.csv')], 1, /Say which column/],
  ['read-bids', [at('secret')], 2, /cannot be read/],
  ['sums', [at('bids.csv')], 0, /All files add up to the same/],
  ['sums', [at('secret')], 2, /./],
  ['allocate', [at('small.pb'), '--rule', 'ranked', '--by', 'total', '--borderline', 'skip'], 0, /./],
  ['allocate', [at('secret'), '--rule', 'ranked'], 2, /./],
  ['replay', [at('small.pb'), '--rule', 'ranked', '--by', 'total', '--borderline', 'skip'], 0, /./],
  ['replay', [at('secret'), '--rule', 'ranked'], 2, /./],
  ['start', ['--json'], 1, /\w/, { DATA_DIR: at('with-log'), PORT: '0' }],
  [
    'start',
    ['--json', '--take-over', at(kitName)],
    1,
    /./,
    { DATA_DIR: at('new'), PORT: '0', COPY_PASSPHRASE: passphrase },
  ],
  [
    'start',
    ['--json', '--take-over', at('secret')],
    1,
    /./,
    { DATA_DIR: at('new'), PORT: '0', COPY_PASSPHRASE: passphrase },
  ],
  ['pack', ['--platform', 'linux-x64', '--to', at('packed')], 2, /./],
];

test.for(rows)(
  '[J17] %s %j ends with %i and a sentence for an ordinary user on what is protected',
  ([door, words, status, sentence, variables = {}], { skip }) => {
    if (run === null) return skip('only root can run a command as somebody else');
    const found = run(door, words, variables);
    expect(found.said).not.toMatch(/^ {4}at /m);
    expect([found.status, found.said]).toEqual([status, expect.stringMatching(sentence)]);
  },
);

test('[J17] whoever may not build the pages is told so, and by whom it can be done', ({ skip }) => {
  if (run === null) return skip('only root can run a command as somebody else');
  // A clone that nobody has started yet.
  const clone = mkdtempSync(join(tmpdir(), 'decision-day-'));
  for (const part of ['client', 'db', 'domain', 'scripts', 'server', 'package.json', 'vite.config.ts'])
    cpSync(join(top, part), join(clone, part), { recursive: true });
  cpSync(join(top, 'package-lock.json'), join(clone, 'package-lock.json'));
  symlinkSync(join(top, 'node_modules'), join(clone, 'node_modules'), 'junction');
  chmodSync(clone, 0o755);
  try {
    for (const [door, words] of [
      ['start', ['--json']],
      ['pack', ['--platform', 'linux-x64']],
    ] as const) {
      const found = run(door, words, { PORT: '0' }, clone);
      expect([door, found.status, found.said]).toEqual([door, 1, expect.stringContaining(clone)]);
      expect(found.said).not.toMatch(/^ {4}at /m);
    }
  } finally {
    rmSync(clone, { recursive: true });
  }
});
