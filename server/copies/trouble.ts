import type { CopyTrouble } from '../../domain/wire/http-copies.ts';

const kinds: Readonly<Record<string, CopyTrouble>> = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
};

/** The stick or folder is not there: told like a file that is missing. */
export class FolderGone extends Error {
  override name = 'FolderGone';
  readonly code = 'ENOENT';
}

/** What to tell people of a fault that the system gave. */
export function troubleOf(fault: unknown): CopyTrouble {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return kinds[code] ?? 'other';
}
