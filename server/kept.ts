/** What a server keeps: the same to everybody who uses it, whatever keeps it. */

import type { FolderGuard } from '../db/folder-guard.ts';
import type { GuardedServer } from '../db/guarded-folder.ts';
import type { Journal } from '../db/journal.ts';
import type { Limits } from '../db/limits/limits.ts';
import type { OwnerTable } from '../db/owners/owner-table.ts';
import type { Register } from '../db/register/register.ts';
import type { Uploads } from '../db/uploads/uploads.ts';
import type { ServerKeys } from './access/keys.ts';
import type { ReportFault } from './live/server-dependencies.ts';

/** What is kept, as the server uses it. */
export interface Storage {
  readonly journal: Journal;
  readonly register: Register;
  readonly limits: Limits;
  readonly keys: ServerKeys;
  readonly uploads: Uploads;
}

/** Watches over files that the server needs while it runs. */
export interface WatchedFiles extends Pick<FolderGuard, 'lost' | 'writtenBackAt'> {
  start(server: GuardedServer): void;
}

export interface KeptData {
  readonly storage: Storage;
  readonly files: WatchedFiles;
  /** What worker threads read, as `openReader` takes it. */
  readonly database: string;
  /** The file of the database; null where it is on another machine. */
  readonly file: string | null;
  readonly guard: FolderGuard | null;
  /** Opens the table of who owns which event; null where no other server can be. */
  readonly openOwners: (() => OwnerTable) | null;
  /** Learns whether commits are taken again after they were not. @throws while they are not */
  tryWriting(): Promise<void>;
  /** Reports what this start found that an operator should know. */
  tellOfStanding(report: ReportFault): Promise<void>;
  close(): Promise<void>;
}
