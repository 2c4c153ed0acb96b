/** Whether a file is still the one that was written: if it was deleted or replaced, its stamp differs. */

import { statSync, type Stats } from 'node:fs';

/** On some disks Windows does not number files, and it lets nobody delete an open one: there a file exists or not. */
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
