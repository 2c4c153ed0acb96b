import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase, whyNone } from '../db/testing/postgres/test-database.ts';
import type { OfficeMeasured } from './load/office.ts';
import { SeededRandom } from './hall/seeded-random.ts';
import { sendTimes } from './load/open-loop.ts';
import { top } from './tool.ts';

// The short form: what a hall does to the server, once. How fast it was is told and never fails.

function load(...words: string[]) {
  return loadOn('', ...words);
}

function loadOn(database: string, ...words: string[]) {
  const args = [join(top, 'scripts', 'load.ts'), ...words];
  const env = { ...process.env, DATABASE_URL: database };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('[W3] 200 phones at once lose nothing, and the document says what was measured', () => {
  const { status, stdout, stderr } = load('--scenario', 'hall', '--at-once', '--json');
  expect([status, stderr]).toEqual([
    0,
    expect.stringContaining('received, 99 of 100, ms: target 100 / measured'),
  ]);
  const number: unknown = expect.any(Number);
  expect(JSON.parse(stdout)).toEqual({
    scenario: 'hall',
    seed: number,
    lost: 0,
    countedTwice: 0,
    acknowledged: 200,
    ballotsPerSecond: number,
    ackMs: { p50: number, p99: number, max: number },
    projectorP95Ms: number,
    serverCpuPer10k: number,
    rssPerPhoneKb: number,
    late: null,
  });
});

test('[OP5, W3] ballots that arrive at a rate are all received, and waits count from when they were to be sent', () => {
  const small = ['--phones', '30', '--rate', '20', '--seconds', '2'];
  // In PostgreSQL where there is one: the test above is in SQLite.
  const database = whyNone === null ? testDatabase() : '';
  const { status, stdout, stderr } = loadOn(
    database,
    '--scenario',
    'hall',
    ...small,
    '--seed',
    '4',
    '--json',
  );
  const found: unknown = JSON.parse(stdout);
  const number: unknown = expect.any(Number);
  expect(found).toMatchObject({
    rate: 20,
    seconds: 2,
    lost: 0,
    countedTwice: 0,
    late: { p99: number, max: number },
  });
  // As many as the seed says, whether this computer was fast enough or not.
  expect(found).toMatchObject({
    acknowledged: sendTimes(new SeededRandom(4), { perSecond: 20, seconds: 2 }).length,
  });
  expect([status, stderr]).toEqual([0, expect.stringMatching(/ms: target 250 \/ (?:measured|void)/)]);
});

test('the bare loop that it is measured against is short enough to be believed', () => {
  const text = readFileSync(join(top, 'scripts', 'load', 'bare-server.ts'), 'utf8');
  expect(text.split('\n').length).toBeLessThan(120);
  expect(text).toContain('What it leaves out');
});

test.each([['--scenario', 'village'], ['more'], ['--seed', 'x']])('%s %s is a wrong word', (...words) => {
  expect(load(...words).status).toBe(2);
});

test('[J19] an office does all that it can do beside a hall that votes: each act is done, and no vote is lost', () => {
  const small = ['--phones', '10', '--ballots', '210', '--repeat', '0', '--seconds', '1'];
  const { stdout, stderr } = load('--scenario', 'office', ...small, '--json');
  expect(stderr).toContain('worst wait of a vote over idle, ms: target 100 / measured');
  const { together, lost, countedTwice } = JSON.parse(stdout) as OfficeMeasured;
  // No rules are compared and no election is opened while a hall votes, and brackets are no list.
  expect(together.answers).toEqual({ '200': 38, 'wrong-stage': 2, malformed: 1 });
  expect(together.wrongAnswers).toEqual([]);
  expect([together.votes > 0, lost, countedTwice]).toEqual([true, 0, 0]);
}, 240_000);
