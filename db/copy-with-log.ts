import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Copies a database that nobody writes to, with the log that was left beside it, into `folder`; gives the copy. */
export function copyWithLog(file: string, folder: string): string {
  const copy = join(folder, 'copy.sqlite');
  // A log that was left beside it holds commits as well.
  for (const part of ['', '-wal']) {
    if (!existsSync(file + part)) continue;
    copyFileSync(file + part, copy + part);
    // A copy that was protected against writing is looked at like any other.
    chmodSync(copy + part, 0o600);
  }
  return copy;
}
