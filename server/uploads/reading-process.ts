/** A file that somebody sent is read in a process of its own: what goes wrong there ends that process and nothing else (U2). */

import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../domain/outcome.ts';
import { TooManyWaiting } from '../workers/worker-threads.ts';

/** What a process wrote: a line of JSON, and the bytes that follow it. */
export interface Answered<Head> {
  readonly head: Outcome<Head>;
  readonly rest: Buffer;
}

/** It took too long; or it ended without an answer, because it took too much memory or its library met a fault. */
export type NoAnswer = 'slow' | 'broken';

export interface ReadingProcess {
  /** A file of `server/uploads/`. */
  readonly program: string;
  readonly limitMs: number;
  /** More than this is no answer. */
  readonly mostBytesBack: number;
}

const mostWaiting = 8;

/** Files one after the other: a hall's votes have the other cores. @throws TooManyWaiting */
export function readingProcess<Head>(
  told: ReadingProcess,
): (sent: Uint8Array) => Promise<Answered<Head> | NoAnswer> {
  let waiting = 0;
  let before: Promise<unknown> = Promise.resolve();
  return (sent) => {
    if (waiting >= mostWaiting) throw new TooManyWaiting('too many files wait');
    waiting += 1;
    const made = before.then(async () => answered<Head>(await outputOf(sent, told)));
    before = made.catch(() => undefined).then(() => (waiting -= 1));
    return made;
  };
}

function answered<Head>(back: Buffer | NoAnswer): Answered<Head> | NoAnswer {
  if (!Buffer.isBuffer(back)) return back;
  const end = back.indexOf('\n');
  if (end < 0) return 'broken';
  return { head: JSON.parse(back.toString('utf8', 0, end)), rest: back.subarray(end + 1) };
}

function outputOf(
  sent: Uint8Array,
  { program, limitMs, mostBytesBack }: ReadingProcess,
): Promise<Buffer | NoAnswer> {
  return new Promise((resolve) => {
    const file = fileURLToPath(new URL(program, import.meta.url));
    const child = spawn(process.execPath, ['--max-old-space-size=256', file], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // It needs no secret of the server's surroundings.
      env: { PATH: process.env['PATH'] },
      windowsHide: true,
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    if (child.pid !== undefined) behindVotes(child.pid);
    const pieces: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > mostBytesBack) child.kill('SIGKILL');
      else pieces.push(piece);
    });
    // A process that is gone takes no more bytes; what became of it is told by its end.
    child.stdin.on('error', () => undefined).end(sent);
    child.once('error', () => resolve('broken'));
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL' && bytes <= mostBytesBack) resolve('slow');
      else resolve(code === 0 ? Buffer.concat(pieces) : 'broken');
    });
  });
}

/** The hall goes first, where the system lets us say so. */
function behindVotes(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Then both have the same right to the processor.
  }
}
