/** The sticks and other disks that are in this computer now, for an officer to choose from. */

import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drive } from '../../domain/wire/http-copies.ts';
import { freeBytes } from '../free-bytes.ts';

/** @param dataDir what is on its disk is not another disk */
export async function drives(dataDir: string): Promise<readonly Drive[]> {
  const own = await diskOf(dataDir);
  const found: Drive[] = [];
  for (const path of await places()) {
    const disk = await diskOf(path);
    if (disk !== null && disk !== own) found.push({ path, free: await freeBytes(path) });
  }
  return found;
}

/** Which disk a path is on; null when it is not there. */
export async function diskOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).dev;
  } catch {
    return null;
  }
}

async function places(): Promise<readonly string[]> {
  try {
    if (process.platform === 'win32') return await letters();
    if (process.platform === 'darwin') return await volumes();
    return mountedPlaces(await readFile('/proc/self/mounts', 'utf8'));
  } catch {
    return []; // the system does not say: the folder can still be typed
  }
}

async function letters(): Promise<readonly string[]> {
  const all = [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`);
  const there = await Promise.all(
    all.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return all.filter((_, place) => there[place]);
}

async function volumes(): Promise<readonly string[]> {
  const names = await readdir('/Volumes');
  const paths = await Promise.all(names.map((name) => realpath(join('/Volumes', name))));
  return paths.filter((path) => path !== '/');
}

/** Where sticks and further disks are put in on Linux, from its own list of what is mounted. */
export function mountedPlaces(mounts: string): readonly string[] {
  const paths = mounts.split('\n').flatMap((line) => {
    const [device = '', path = ''] = line.split(' ');
    return device.startsWith('/dev/') ? [unescaped(path)] : [];
  });
  return [...new Set(paths)].filter((path) => /^\/(?:media|run\/media|mnt)\//.test(path)).sort();
}

/** A space in a name stands there as `\040`. */
function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCodePoint(parseInt(octal, 8)));
}
