/** How the data folder stands: whether it takes entries, and whether this start went on with less than was known of. */

import type { FolderGuard } from '../db/folder-guard.ts';
import { missingCount, missingWords } from '../db/missing-words.ts';
import { tryWriting } from '../db/trial-write.ts';
import { nobody } from '../domain/ids.ts';
import type { DataFolder } from './data-folder.ts';
import type { ReportFault } from './live/server-dependencies.ts';
import type { Time } from './live/time.ts';

/** What was taken away is written back first. @throws while the disk takes nothing */
export async function tryIn(guard: FolderGuard): Promise<void> {
  await guard.putBack();
  tryWriting(guard.db);
}

/** Nothing begins in silence with less, nor without the note by which that would be found. */
export async function tellOfStanding(
  { wentOn, note, register }: DataFolder,
  { report, time }: { readonly report: ReportFault; readonly time: Pick<Time, 'wall'> },
): Promise<void> {
  if (note === 'unreadable')
    report('the note of how far the journals had come could not be read', 'it is written anew');
  if (wentOn === null) return;
  report('this start went on with less than was known of', missingWords(wentOn.lacks));
  const about = missingCount(wentOn.lacks);
  await register.staffActs.add({ at: time.wall(), person: nobody, kind: 'went-on-with-less', about });
}
