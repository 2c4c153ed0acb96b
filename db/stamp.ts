/** Whether a file is still the one that was written: another one under its name, or none, has another stamp. */

import { statSync, type Stats } from 'node:fs';

/** Windows numbers no files on some disks, and lets nobody take away what is open: there a file is there or not. */
const numbersFiles = process.platform !== 'win32';

/** Which file has this name, null when none has; and how long it is. */
export function lookAt(path: string): { readonly file: string | null; readonly bytes: number } {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? { file: null, bytes: 0 } : { file: fileOf(found), bytes: found.size };
}

/** Which file has this name; null when none has. */
export function fileAt(path: string): string | null {
  return lookAt(path).file;
}

/** The same, and what a change of its content can be told by without reading it. */
export function stampOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return numbersFiles ? `${fileOf(found)} ${found.size} ${found.mtimeMs}` : fileOf(found);
}

function fileOf({ dev, ino }: Stats): string {
  return numbersFiles ? `${dev} ${ino}` : 'there';
}
