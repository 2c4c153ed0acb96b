/** Opens pages on this computer: the hall's screen filling the display, and the page for whoever sits here beside it. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserPlaces } from './browser-places.ts';

export interface PagesHere {
  /** The page for whoever sits at this computer. */
  readonly laptop: string;
  /** The hall's screen; null while there is no event, or where it is open already. */
  readonly projector: string | null;
}

/**
 * Each page gets a browser of its own, with its own folder in the data folder: nothing of the council's browser is
 * touched, no other window is joined, and the sign-in of the hall's screen outlives a restart. What no browser opens
 * can still be read on the console.
 */
export function openPages({ laptop, projector }: PagesHere, dataDir: string): void {
  const browser = browserPlaces().find((place) => existsSync(place));
  if (browser === undefined) return openAsThisComputerDoes(laptop);
  openIn(browser, join(dataDir, 'browser', 'staff'), [`--app=${laptop}`]);
  if (projector !== null) {
    openIn(browser, join(dataDir, 'browser', 'hall'), ['--start-fullscreen', `--app=${projector}`]);
  }
}

function openIn(browser: string, profile: string, words: readonly string[]): void {
  const quiet = ['--no-first-run', '--no-default-browser-check', '--disable-session-crashed-bubble'];
  // Chromium refuses its sandbox to root, as in a container; everybody else keeps it.
  if (process.getuid?.() === 0) quiet.push('--no-sandbox');
  letGo(browser, [`--user-data-dir=${profile}`, ...quiet, ...words]);
}

function openAsThisComputerDoes(url: string): void {
  if (process.platform === 'win32') letGo('explorer.exe', [url]);
  else letGo(process.platform === 'darwin' ? 'open' : 'xdg-open', [url]);
}

/** Started and left alone: a browser that does not start is no reason to stop an event. */
function letGo(program: string, words: readonly string[]): void {
  const child = spawn(program, words, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
