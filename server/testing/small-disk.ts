import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';

/**
 * A real disk of a few megabytes for one test, or null where none may be mounted: elsewhere than on Linux as root the
 * page limit of SQLite stands for it (server/live/queue.test.ts).
 */
export function smallDisk(
  megabytes: number,
): { readonly folder: string; remount(as: 'ro' | 'rw'): boolean } | null {
  const folder = tempFolder();
  const mount = (...words: string[]) => spawnSync('mount', words, { stdio: 'ignore' }).status === 0;
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder], { stdio: 'ignore' }));
  return { folder, remount: (as) => mount('-o', `remount,${as}`, folder) };
}
