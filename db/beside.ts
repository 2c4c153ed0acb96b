/** What a commit writes beside entries, with the chains of the streams that begin worked out before the commit. */

import { startOfChain } from './chain.ts';
import { chained, type ChainedEntries } from './chained.ts';
import { streamOf, type Beside, type Head, type NewStream, type Stream } from './journal.ts';
import type { RegisterChange } from './register/changes.ts';

export interface ReadyBeside {
  readonly changes: readonly RegisterChange[];
  readonly streams: readonly { readonly subject: Stream; readonly chain: ChainedEntries }[];
}

/** Where a stream stands that has no entry. */
export const noEntries: Head = { seq: 0, hash: startOfChain };

export async function readyBeside({ changes = [], streams = [] }: Beside): Promise<ReadyBeside> {
  const ready: ReadyBeside['streams'][number][] = [];
  for (const begun of streams) {
    const subject = subjectOf(begun);
    ready.push({ subject, chain: await chained(subject.stream, noEntries, begun.entries) });
  }
  return { changes, streams: ready };
}

export function subjectOf({ kind, number, practice }: Omit<NewStream, 'entries'>): Stream {
  return { stream: streamOf(kind, number), kind, number, practice };
}
