/**
 * What the office takes away of a result: a small one is made on the loop, any other in a thread. Which it is follows
 * from how much there is to look at, never from a clock (J19).
 */

import { compareRules } from '../../domain/event/running/compare.ts';
import type { Compared } from '../../domain/event/running/compared.ts';
import { inputsOf } from '../../domain/event/running/inputs.ts';
import { marksOf, mostAtOnce } from '../../domain/event/running/work.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { Register } from '../../db/register/register.ts';
import { refused, type Outcome } from '../../domain/outcome.ts';
import type { WorkerThreads } from '../workers/worker-threads.ts';
import type { Job } from '../workers/in-thread.ts';
import type { EventAtEntry } from '../live/read-again.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { financeOf } from './finance.ts';
import { factsOf } from './record.ts';
import { madeFile, mayHoldBallots, type FileAsked, type FileToMake, type MadeFile } from './made-file.ts';

export interface ResultOffice {
  readonly register: Register;
  readonly rooms: Pick<Rooms, 'fund'>;
  readonly workers: Pick<WorkerThreads, 'run'>;
}

const longestMs = 120_000;
const fileWork: Job<EventAtEntry & FileToMake, Outcome<MadeFile>> = {
  file: new URL('./made-file-work.ts', import.meta.url),
  longestMs,
};
const compareWork: Job<EventAtEntry, readonly Compared[]> = {
  file: new URL('./compare-work.ts', import.meta.url),
  longestMs,
};

/** A row of a table has so many cells, a member of JSON so many letters: as much as so many marks. A workbook packs each cell. */
const marksOfARow = 100;
const marksOfAPackedRow = 500;

/** One file of the result as it stands, whole ballots included where the reader may have them. */
export async function resultFileFor(
  { workers, ...office }: ResultOffice,
  room: EventRoom,
  asked: FileAsked,
): Promise<Outcome<MadeFile>> {
  const finance = await financeOf(room, office);
  const at = await factsOf(room, office.register);
  if (at === null) return refused('no-run');
  const { facts, head } = at;
  if (workOfFile(room.state, asked.file) <= mostAtOnce) return madeFile(room, { ...asked, facts, finance });
  const made = await workers.run(fileWork, { event: room.event, head, ...asked, facts, finance });
  if (!made.ok) return made;
  const { file, holdsWholeBallots } = made.value;
  return { ok: true, value: { file: { ...file, content: bufferOf(file.content) }, holdsWholeBallots } };
}

/** How many marks there are to look at for a file, its rows and runs counted as such. */
function workOfFile(state: EventState, file: FileAsked['file']): number {
  const rows = state.bids.size * Math.max(1, state.runs.length);
  const each = file.endsWith('.xlsx') ? marksOfAPackedRow : marksOfARow;
  return rows * each + (mayHoldBallots(file) ? marksOf(state) : 0);
}

/** What other rules would have made of the same ballots (E10). */
export async function comparisonFor(
  { workers }: Pick<ResultOffice, 'workers'>,
  room: EventRoom,
): Promise<readonly Compared[]> {
  const { state } = room;
  // A dozen rules, most of them fast.
  if (12 * marksOf(state) <= mostAtOnce) return compareRules(inputsOf(state, { because: 'sealed' }));
  return workers.run(compareWork, await thenOf(room));
}

/** The event as it stands, all of it durable. */
async function thenOf(room: EventRoom): Promise<EventAtEntry> {
  await room.settled();
  return { event: room.event, head: room.head };
}

/** A thread hands plain bytes over. */
function bufferOf(content: string | Uint8Array): string | Buffer {
  if (typeof content === 'string') return content;
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
