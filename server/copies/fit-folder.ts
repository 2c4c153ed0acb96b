/** Whether sealed copies can go to a folder: asked when an officer names it, by writing to it. */

import { randomUUID } from 'node:crypto';
import { open, realpath, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { FolderFlaw } from '../../domain/wire/http-copies.ts';
import { freeBytes } from '../free-bytes.ts';
import { troubleOf } from './trouble.ts';

/** Room for the copy that is there and the one that is written beside it, as events grow. */
const leastRoom = 16 * 2 ** 20;

/** The folder as the system calls it, once something was written there and taken away again. */
export async function fitFolder(
  typed: string,
  deps: { readonly dataDir: string; readonly bytes: number },
): Promise<Outcome<string>> {
  if (!isAbsolute(typed) || typed.includes('\0')) return unfit('not-whole');
  try {
    const folder = await realpath(typed);
    if (!(await stat(folder)).isDirectory()) return unfit('no-folder');
    if (isInside(folder, await realpath(deps.dataDir))) return unfit('inside');
    const free = await freeBytes(folder);
    if (free !== null && free < 2 * deps.bytes + leastRoom) return unfit('full');
    await tryWriting(folder);
    return accepted(folder);
  } catch (fault) {
    const trouble = troubleOf(fault);
    return unfit(trouble === 'gone' ? 'missing' : trouble === 'full' ? 'full' : 'unwritable');
  }
}

async function tryWriting(folder: string): Promise<void> {
  const file = join(folder, `.decision-day-${randomUUID()}`);
  const opened = await open(file, 'wx', 0o600);
  try {
    await opened.write(Buffer.alloc(2 ** 16));
    await opened.sync();
  } finally {
    await opened.close();
    await rm(file, { force: true });
  }
}

function isInside(folder: string, dataDir: string): boolean {
  const way = relative(dataDir, folder);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

export function unfit(why: FolderFlaw): Outcome<never> {
  return refused('copy-folder-unfit', { why });
}
