/** What the office reads of whole journals: here while they are short, in a thread when they are long (J19). */

import type { ChainReport } from '../../db/chain.ts';
import { streamOf, type Journal } from '../../db/journal.ts';
import type { Register } from '../../db/register/register.ts';
import type { WorkerThreads } from '../workers/worker-threads.ts';
import type { Job } from '../workers/in-thread.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { logText, type LogAsked } from './log-text.ts';
import type { LogDependencies } from './staff-log.ts';
import { namesIn } from './summaries.ts';

export interface JournalOffice {
  readonly rooms: Rooms;
  readonly register: Register;
  readonly journal: Journal;
  readonly workers: Pick<WorkerThreads, 'run'>;
}

/** Entries that are read, or hashed, in one turn of the loop. */
const mostEntriesAtOnce = 2_000;

const logWork: Job<LogAsked & Pick<LogDependencies, 'names'>, Uint8Array> = {
  file: new URL('./log-work.ts', import.meta.url),
  longestMs: 120_000,
};
const verifyWork: Job<readonly string[], readonly ChainReport[]> = {
  file: new URL('./verify-work.ts', import.meta.url),
  longestMs: 120_000,
};

export async function logFor(office: JournalOffice, asked: LogAsked): Promise<string | Buffer> {
  const { rooms, register, journal, workers } = office;
  const names = await streamNames(office);
  const about =
    asked.event === null ? rooms.events() : [rooms.event(asked.event)].flatMap((room) => room ?? []);
  const lines = entriesOf(about) + (await register.staffActs.count());
  if (lines <= mostEntriesAtOnce) return logText({ journal, register, names }, asked);
  const bytes = await workers.run(logWork, { ...asked, names });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Walks the whole chain of the event's journal, and of its fund's. */
export async function chainsOf({ journal, workers }: JournalOffice, room: EventRoom) {
  const streams = [streamOf('event', room.event), streamOf('fund', room.state.fund)];
  const reports =
    entriesOf([room]) <= mostEntriesAtOnce
      ? await Promise.all(streams.map((stream) => journal.verify(stream)))
      : await workers.run(verifyWork, streams);
  return reports.flatMap((report, place) => ({ stream: streams[place] ?? '', report }));
}

function entriesOf(rooms: readonly EventRoom[]): number {
  return rooms.reduce((sum, { state }) => sum + state.seq, 0);
}

async function streamNames({ rooms, register }: JournalOffice): Promise<ReadonlyMap<string, string>> {
  const funds = rooms.funds();
  const nameOf = await namesIn(
    register.texts,
    funds.map(({ state }) => state),
  );
  return new Map([
    ...rooms.events().map((room) => [streamOf('event', room.event), room.book().text.name] as const),
    ...funds.map(({ fund, state }) => [streamOf('fund', fund), nameOf(state.textHash)] as const),
  ]);
}
