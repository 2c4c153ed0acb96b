import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outcomeOf, playwright, type Runner, vitest } from './reports.ts';
import { tool, top } from '../tool.ts';

// The totals of `npm test` are only as true as the reading of reports, so real runners write these.
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'decision-day-reports-'));
  symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('vitest: passed and failed tests, and a file that broke before its first', () => {
  const tests = `
    import { expect, test } from 'vitest';
    test('a', () => expect(1).toBe(1)); test('b', () => expect(1).toBe(1));
    test('c', () => expect(1).toBe(2)); test.skip('d', () => {});`;
  writeFileSync(join(folder, 'a.test.js'), tests);
  writeFileSync(join(folder, 'b.test.js'), `throw new Error('broken');`);
  const outcome = outcomeIn(vitest, [tool('vitest'), 'run', '--root', folder]);
  expect(outcome).toMatchObject({ passed: 2, failed: 2 });
  expect(outcome.failures).toEqual([
    {
      check: expect.stringMatching(/a\.test\.js › c$/),
      why: 'AssertionError: expected 1 to be 2 // Object.is equality',
    },
    { check: expect.stringMatching(/b\.test\.js$/), why: 'broken' },
  ]);
});

test('playwright: passed and failed journeys', () => {
  const journeys = `
    import { expect, test } from '@playwright/test';
    test('a', () => expect(1).toBe(1)); test('b', () => expect(1).toBe(2)); test.skip('c', () => {});`;
  writeFileSync(join(folder, 'a.spec.js'), journeys);
  writeFileSync(join(folder, 'playwright.config.js'), 'export default { retries: 0 };');
  const outcome = outcomeIn(playwright, [tool('@playwright/test', 'playwright'), 'test']);
  expect(outcome).toMatchObject({ passed: 1, failed: 1 });
  expect(outcome.failures).toEqual([
    { check: 'a.spec.js › b', why: 'Error: expect(received).toBe(expected) // Object.is equality' },
  ]);
});

test('playwright: a file that cannot be read is a failure', () => {
  writeFileSync(join(folder, 'a.spec.js'), `throw new Error('broken');`);
  writeFileSync(join(folder, 'b.spec.js'), `import { test } from '@playwright/test'; test('b', () => {});`);
  const outcome = outcomeIn(playwright, [tool('@playwright/test', 'playwright'), 'test']);
  expect(outcome).toEqual({
    passed: 0,
    failed: 1,
    failures: [{ check: 'journeys', why: 'Error: broken' }],
  });
});

test('a suite without a report is one check, and a bad exit is never green', () => {
  const nowhere = join(folder, 'nothing.json');
  expect(outcomeOf(undefined, nowhere, true)).toEqual({ passed: 1, failed: 0, failures: [] });
  expect(outcomeOf(undefined, nowhere, false)).toEqual({ passed: 0, failed: 1, failures: [] });
  expect(outcomeOf(vitest, nowhere, false)).toEqual({ passed: 0, failed: 1, failures: [] });
  writeFileSync(nowhere, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, testResults: [] }));
  expect(outcomeOf(vitest, nowhere, false)).toEqual({ passed: 3, failed: 1, failures: [] });
});

/** Runs a real test runner in the folder and reads the report that it leaves. */
function outcomeIn(runner: Runner, command: readonly string[]) {
  const report = join(folder, 'report.json');
  const { VITEST: _ours, ...env } = process.env;
  const { status } = spawnSync(process.execPath, [...command, ...runner.args(report)], {
    cwd: folder,
    env: { ...env, ...runner.env(report) },
    stdio: 'ignore',
  });
  return outcomeOf(runner, report, status === 0);
}
