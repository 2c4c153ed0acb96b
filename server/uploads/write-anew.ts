/** A PDF that was sent, read and written anew in a process of its own (U2, U10). */

import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { longestMs } from './limits.ts';
import { readingProcess } from './reading-process.ts';

/** What the process writes first; the document follows. */
export interface WrittenHead {
  readonly title: string;
  readonly isPublic: boolean;
  readonly bytes: number;
}

export interface WrittenAnew extends Pick<WrittenHead, 'title' | 'isPublic'> {
  readonly content: Buffer;
}

export type WriteAnew = (sent: Uint8Array) => Promise<Outcome<WrittenAnew>>;

const program = './write-anew-process.ts';
/** Written anew, a document may grow a little: its small parts were packed otherwise. */
const mostBytesBack = 16_000_000;

/** Documents one after the other. @throws TooManyWaiting */
export function documentWriter(limitMs = longestMs): WriteAnew {
  const ask = readingProcess<WrittenHead>({ program, limitMs, mostBytesBack });
  return async (sent) => {
    const back = await ask(sent);
    if (typeof back === 'string') return refused('not-a-document', { found: back });
    const { head, rest } = back;
    if (!head.ok) return head;
    const { title, isPublic, bytes } = head.value;
    return bytes === rest.length
      ? accepted({ title, isPublic, content: rest })
      : refused('not-a-document', { found: 'broken' });
  };
}
