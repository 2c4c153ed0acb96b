import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserArgs, ensureBrowser, findBrowser } from './browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'decision-day-browser-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the browser found here starts and reads a page', () => {
  const found = ensureBrowser();
  if ('problem' in found) throw new Error(found.problem);
  const page = 'data:text/html,<p id="said"></p><script>said.textContent = 6 * 7</script>';
  const words = [
    '--headless',
    '--disable-gpu',
    `--user-data-dir=${folder}`,
    ...browserArgs,
    '--dump-dom',
    page,
  ];
  const { stdout } = spawnSync(found.browser, words, { encoding: 'utf8', timeout: 30_000 });
  expect(stdout).toContain('<p id="said">42</p>');
});

test('CHROME_PATH goes before everything else, and a wrong one is said, not passed over', () => {
  const nowhere = join(folder, 'no-such-browser');
  vi.stubEnv('CHROME_PATH', nowhere);
  expect(findBrowser()).toBeUndefined();
  expect(ensureBrowser()).toEqual({
    problem: `CHROME_PATH names ${nowhere}, which is no browser that starts.`,
  });
});

test.skipIf(process.platform === 'win32')('a program that is there but does not start is no browser', () => {
  const program = join(folder, 'chromium');
  vi.stubEnv('CHROME_PATH', program);
  for (const [code, found] of [
    [127, undefined],
    [0, program],
  ] as const) {
    writeFileSync(program, `#!/bin/sh\nexit ${code}\n`);
    chmodSync(program, 0o755);
    expect(findBrowser()).toBe(found);
  }
});
