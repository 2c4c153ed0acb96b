/** The folder of a result to take away, and each of its papers alone (X4): made in a thread, however many projects there are. */

import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { Job } from '../../workers/in-thread.ts';
import type { WorkerThreads } from '../../workers/worker-threads.ts';
import { fundAcross } from '../across.ts';
import type { AwardOffice } from '../awards/award-acts.ts';
import { lettersFor } from '../awards/letters.ts';
import { publishedFile } from '../open-data/office.ts';
import { financeOf } from '../finance.ts';
import { factsOf } from '../record.ts';
import type { MadeFile } from '../made-file.ts';
import type { OfficeFile } from '../result-files.ts';
import type { FolderToMake, MadeFolder } from './folder-work.ts';

interface Dependencies extends AwardOffice {
  readonly workers: Pick<WorkerThreads, 'run'>;
}

const folderWork: Job<FolderToMake, MadeFolder | null> = {
  file: new URL('./folder-work.ts', import.meta.url),
  longestMs: 120_000,
};

/** Who takes it, and what of people they may see. */
interface FolderReader extends Pick<FolderToMake, 'toAuditor' | 'language'> {
  /** Letters hold contacts: they are for officers alone (G8). */
  readonly readsLetters: boolean;
}

export async function folderOf(
  deps: Dependencies,
  room: EventRoom,
  part: FolderToMake['part'],
  { readsLetters, ...reader }: FolderReader,
): Promise<Outcome<MadeFile & Pick<MadeFolder, 'holdsLetters'>>> {
  const fund = deps.rooms.fund(room.state.fund);
  if (!fund) return refused('unknown-area');
  const across = await fundAcross(fund, deps);
  const finance = await financeOf(room, deps);
  const grants = (await publishedFile(fund, deps))?.file ?? null;
  // There are none before both have signed.
  const written =
    part === 'everything' && readsLetters ? await lettersFor(room, deps, reader.language) : null;
  const letters = written?.ok === true ? written.value : null;
  const at = await factsOf(room, deps.register);
  if (at === null) return refused('no-run');
  const made = await deps.workers.run(folderWork, {
    part,
    event: room.event,
    ...at,
    across,
    finance,
    grants,
    letters,
    ...reader,
  });
  if (made === null) return refused('letters-not-in-typeface');
  const { name, content, ...holds } = made;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return accepted({ file: { name, type: typeOfPart(name), content: bytes }, ...holds });
}

function typeOfPart(name: string): OfficeFile['type'] {
  if (name.endsWith('.zip')) return 'application/zip';
  return name.endsWith('.pdf') ? 'application/pdf' : 'text/plain';
}
