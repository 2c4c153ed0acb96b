/** Why the server cannot start, in one sentence for whoever sits at the console. */

import { FolderInUse } from '../../db/lock.ts';
import { DatabaseTooNew, MigrationChanged } from '../../db/migrate.ts';
import { NotOurDatabase } from '../../db/open.ts';
import { CannotUsePostgres } from '../../db/postgres/postgres-faults.ts';
import { EventIsOpen } from '../../db/upgrade.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
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
  CannotUsePostgres,
];

/** The console speaks English: nobody has said yet what they read. */
const { start: words } = wordsIn(english);

const aboutThePort: Readonly<Record<string, (port: string) => string>> = {
  EADDRINUSE: (port) => words.portTaken({ port }),
  EACCES: (port) => words.portForbidden({ port }),
  EADDRNOTAVAIL: () => words.noSuchHost,
  ENOTFOUND: () => words.noSuchHost,
};

const aboutTheFolder = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']);

/** Null for a fault that we did not expect: that one is to be seen whole. */
export function reasonNotToStart(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if (speakForThemselves.some((kind) => fault instanceof kind)) return fault.message;
  const { code, syscall, port, path } = fault as NodeJS.ErrnoException & { port?: number };
  if (code === undefined) return null;
  if (/^SQLITE_(?:READONLY|CANTOPEN|FULL)/.test(code)) return words.folderNotWritten({ code });
  if (syscall === 'listen' || syscall === 'getaddrinfo') return aboutThePort[code]?.(String(port)) ?? null;
  if (path !== undefined && aboutTheFolder.has(code)) return words.folderUnusable({ path, code });
  return null;
}
