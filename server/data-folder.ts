/** The data folder: the database, the key file beside it, and nobody else inside. */

import { chmodSync, closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FolderGuard } from '../db/folder-guard.ts';
import { headsFile, noteBeside, writeNote } from '../db/heads.ts';
import { holdFolder } from '../db/lock.ts';
import { openDatabase } from '../db/open-newest.ts';
import { JournalBroken, proveJournals } from '../db/prove-journals.ts';
import { finishPutBack } from '../db/put-back.ts';
import { readyFirst } from '../db/ready-first.ts';
import type { EventId } from '../domain/ids.ts';
import { UploadFolder, uploadsBeside } from '../db/uploads/upload-folder.ts';
import type { Uploads } from '../db/uploads/uploads.ts';
import type { Register } from '../db/register/register.ts';
import { openRegister } from '../db/sqlite-register.ts';
import { keyedEvents, openKeys, type ServerKeys } from './access/keys.ts';
import { setKnowledgeAside, takeTheMost } from './go-on-with-less.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import {
  copiesFolder,
  folderStateOf,
  isLess,
  isNew,
  localCopyName,
  refuseLess,
  type FolderState,
} from './folder-state.ts';

export const databaseName = 'decision-day.sqlite';

/** Bytes of the database are not what was written; the message is one sentence for the operator. */
export class DatabaseDamaged extends Error {
  override readonly name = 'DatabaseDamaged';
}

/** What was read cannot be a database, or is not what was written into it; any other fault as it is. */
export function orDamaged(fault: unknown, dataDir: string): unknown {
  if (!isDamage(fault)) return fault;
  return new DatabaseDamaged(wordsIn(english).start.damaged({ folder: dataDir, fault: fault.message }), {
    cause: fault,
  });
}

/** A statement of ours that does not fit is damage too: nobody but us made this schema. */
function isDamage(fault: unknown): fault is Error {
  if (fault instanceof JournalBroken) return true;
  return (
    fault instanceof Error && 'code' in fault && /^SQLITE_(?:CORRUPT|NOTADB|ERROR)/.test(String(fault.code))
  );
}

export interface DataFolder {
  readonly register: Register;
  readonly keys: ServerKeys;
  readonly uploads: Uploads;
  /** Holds the database, and watches over the files. */
  readonly guard: FolderGuard;
  /** What was gone on without, because it was asked for; null as a rule. */
  readonly wentOn: FolderState | null;
  /** What the note beside the database was found to be. */
  readonly note: FolderState['note']['found'];
  close(): Promise<void>;
}

/** What a start does where less stands than is known of. */
export type WhenEntriesMissing = 'stops' | 'goes-on';

/**
 * Opens the data folder, making it when it is not there.
 *
 * @throws FolderInUse, LessThanKnown, KeyFileFault, what opening a database throws, and what the system says of the folder
 */
export function openDataFolder(dataDir: string, less: WhenEntriesMissing = 'stops'): DataFolder {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  onlyOwner(dataDir, 0o700);
  const letGo = holdFolder(dataDir);
  const file = join(dataDir, databaseName);
  const hadLog = existsSync(`${file}-wal`);
  let close = letGo;
  try {
    finishPutBack(file);
    forgetUnfinished(dataDir, file);
    // SQLite gives the files that it keeps beside a database the rights of the database.
    if (existsSync(file)) onlyOwner(file, 0o600);
    const standing = looked(dataDir, file, less);
    const wentOn = less === 'goes-on' && goOn(dataDir, file, standing) ? standing : null;
    closeSync(openSync(file, 'a', 0o600));
    const open = () => openDatabase(file);
    const first = open();
    close = () => {
      first.close();
      letGo();
    };
    proveJournals(first);
    const keys = openKeys(dataDir, isNew(standing) || wentOn !== null);
    const guard = new FolderGuard({
      dataDir,
      file,
      db: first,
      keys,
      letGo,
      open,
      without: wentOn === null ? withoutBefore(standing) : keys.events(),
    });
    return {
      register: readyFirst(openRegister(guard.db), guard),
      keys,
      uploads: new UploadFolder(uploadsBeside(file)),
      guard,
      wentOn,
      note: standing.note.found,
      close: () => guard.close(),
    };
  } catch (fault) {
    close();
    if (hadLog) noteCarriedOver(file);
    throw orDamaged(fault, dataDir);
  }
}

/**
 * Whoever opens a database to write and closes it again carries its log over, and the log goes. The next start must not
 * take it for lost because this one went no further.
 */
function noteCarriedOver(file: string): void {
  const note = noteBeside(file);
  if (note.found !== 'heads' || !note.isOpen || existsSync(`${file}-wal`)) return;
  writeNote(headsFile(dirname(file)), { ...note, isOpen: false }, true);
}

/** Nothing is under way at a start: a copy that was not finished is of no use, and may hold what is erased since. */
function forgetUnfinished(dataDir: string, file: string): void {
  for (const copy of [file, join(dataDir, copiesFolder, localCopyName)])
    rmSync(`${copy}.new`, { force: true });
}

/** Events that an earlier start went on without. */
function withoutBefore({ note }: FolderState): readonly EventId[] {
  return note.found === 'heads' ? note.without : [];
}

/** A database that cannot be read is gone on without, where that was asked for. @throws LessThanKnown */
function looked(dataDir: string, file: string, less: WhenEntriesMissing): FolderState {
  if (less === 'goes-on') return folderStateOf(dataDir, file, 'any');
  const standing = folderStateOf(dataDir, file);
  refuseLess(dataDir, file, standing);
  return standing;
}

/** True when there is less than is known of; what can still be had is then in its place. */
function goOn(dataDir: string, file: string, standing: FolderState): boolean {
  const areKeysReadable = keyedEvents(dataDir) !== null;
  if (!isLess(standing) && areKeysReadable) return false;
  takeTheMost(file, standing);
  setKnowledgeAside(dataDir, areKeysReadable);
  return true;
}

/** Takes a folder or file out of others' reach; Windows keeps its own lists, and another owner's is left to them. */
function onlyOwner(path: string, mode: number): void {
  const { uid, mode: now } = statSync(path);
  if (process.platform === 'win32' || uid !== process.getuid?.() || (now & 0o777) === mode) return;
  chmodSync(path, mode);
}
