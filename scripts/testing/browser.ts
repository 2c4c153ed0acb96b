import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserPlaces } from '../starting/browser-places.ts';
import { tool, top } from '../tool.ts';

const LONGEST_INSTALL_MS = 5 * 60_000;

/** Chromium refuses its sandbox to root, as in a container; everybody else keeps it. */
export const browserArgs: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The program of a Chromium-like browser on this machine: the one named by CHROME_PATH, else an installed
 * Chrome, Chromium or Edge, else Playwright's own. `undefined` when there is none that starts.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  const places = named ? [named] : [...browserPlaces(), chromium.executablePath()];
  return places.find(starts);
}

/** Finds a browser, or installs one. Returns a sentence for people when neither worked. */
export function ensureBrowser(): { readonly browser: string } | { readonly problem: string } {
  if (process.env['CHROME_PATH'] && !findBrowser()) {
    return { problem: `CHROME_PATH names ${process.env['CHROME_PATH']}, which is no browser that starts.` };
  }
  for (const install of [undefined, installWithApt, installWithPlaywright]) {
    install?.();
    const browser = findBrowser();
    if (browser) return { browser };
  }
  return {
    problem:
      'There is no browser to test with, and none could be installed: install Chrome or set CHROME_PATH.',
  };
}

/** A file is not enough: a browser without its system libraries, or a snap's stub, is there and cannot start. */
function starts(program: string): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true; // There --version opens a window instead of answering.
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Debian's own package brings every system library with it, but only root may install it. */
function installWithApt(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
}

function installWithPlaywright(): void {
  run(process.execPath, [tool('@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium']);
}

function run(program: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, args, { cwd: top, env, stdio: ['ignore', 2, 2], timeout: LONGEST_INSTALL_MS });
}
