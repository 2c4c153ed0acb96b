/** Why the server cannot start, in one sentence for whoever sits at the console. */

import { FolderInUse } from '../../db/lock.ts';
import { DatabaseTooNew, MigrationChanged } from '../../db/migrate.ts';
import { NotOurDatabase } from '../../db/open.ts';
import { EventIsOpen } from '../../db/upgrade.ts';
import { DatabaseDamaged } from '../../server/data-folder.ts';
import { EntriesMissing } from '../../server/folder-state.ts';
import { KitFault } from '../../server/copies/kit.ts';
import { KeyFileFault } from '../../server/access/keys.ts';

/** Faults whose message is already a sentence for the operator. */
const speakForThemselves = [
  KeyFileFault,
  NotOurDatabase,
  DatabaseTooNew,
  MigrationChanged,
  EventIsOpen,
  FolderInUse,
  KitFault,
  DatabaseDamaged,
  EntriesMissing,
];

const aboutThePort: Readonly<Record<string, (port: string) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`,
  EACCES: (port) => `Port ${port} may not be used by this account. Set PORT to a number above 1023.`,
  EADDRNOTAVAIL: () => noSuchHost,
  ENOTFOUND: () => noSuchHost,
};
const noSuchHost =
  'HOST names an address that this computer does not have: use one of its own, or leave it out.';

const aboutTheFolder = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']);

/** Null for a fault that we did not expect: that one is to be seen whole. */
export function reasonNotToStart(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if (speakForThemselves.some((kind) => fault instanceof kind)) return fault.message;
  const { code, syscall, port, path } = fault as NodeJS.ErrnoException & { port?: number };
  if (code === undefined) return null;
  if (/^SQLITE_(?:READONLY|CANTOPEN|FULL)/.test(code))
    return `The data folder cannot be written (${code}). Make room on the disk, or set DATA_DIR to a folder that can be written.`;
  if (syscall === 'listen' || syscall === 'getaddrinfo') return aboutThePort[code]?.(String(port)) ?? null;
  if (path !== undefined && aboutTheFolder.has(code))
    return `The data folder cannot be used: ${path} (${code}). Set DATA_DIR to a folder that can be written.`;
  return null;
}
