/**
 * A picture that was sent, read and written anew in a process of its own (U1, U2). Nothing of what was sent is kept: what
 * is kept was written here, from its pixels.
 */

import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isPictureForm, type PictureForm } from '../../db/register/pictures.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { TooManyWaiting } from '../workers/worker-threads.ts';
import { longestMs } from './picture-limits.ts';

/** What the process writes first, in a line; the files follow one after the other. */
export interface ReEncodedHead {
  readonly alt: string;
  /** Of the picture as phones get it. */
  readonly width: number;
  readonly height: number;
  readonly files: readonly { readonly form: PictureForm; readonly bytes: number }[];
}

export interface ReEncoded extends Pick<ReEncodedHead, 'alt' | 'width' | 'height'> {
  readonly files: readonly { readonly form: PictureForm; readonly content: Buffer }[];
}

export type ReEncode = (sent: Uint8Array) => Promise<Outcome<ReEncoded>>;

const program = fileURLToPath(new URL('./re-encode-process.ts', import.meta.url));
const mostWaiting = 8;
/** Four files of at most 1,440 × 1,440 pixels cannot be more. */
const mostBytesBack = 32_000_000;

/** Pictures one after the other: a hall's votes have the other cores. @throws TooManyWaiting */
export function reEncoder(limitMs = longestMs): ReEncode {
  let waiting = 0;
  let before: Promise<unknown> = Promise.resolve();
  return (sent) => {
    if (waiting >= mostWaiting) throw new TooManyWaiting('too many pictures wait');
    waiting += 1;
    const made = before.then(() => inProcess(sent, limitMs));
    before = made.catch(() => undefined).then(() => (waiting -= 1));
    return made;
  };
}

async function inProcess(sent: Uint8Array, limitMs: number): Promise<Outcome<ReEncoded>> {
  const back = await outputOf(sent, limitMs);
  if (back === 'slow') return refused('not-a-picture', { found: 'slow' });
  // It ended without an answer: it took too much memory, or the library met what it could not read.
  const end = back.indexOf('\n');
  if (end < 0) return refused('not-a-picture', { found: 'broken' });
  const head: Outcome<ReEncodedHead> = JSON.parse(back.toString('utf8', 0, end));
  if (!head.ok) return head;
  const { alt, width, height, files } = head.value;
  let at = end + 1;
  const cut = files.map(({ form, bytes }) => ({ form, content: back.subarray(at, (at += bytes)) }));
  const isWhole = at === back.length && files.every(({ form }) => isPictureForm(form));
  return isWhole
    ? accepted({ alt, width, height, files: cut })
    : refused('not-a-picture', { found: 'broken' });
}

/** Everything that it wrote; nothing where it could not be started. */
function outputOf(sent: Uint8Array, limitMs: number): Promise<Buffer | 'slow'> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--max-old-space-size=256', program], {
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
    child.once('error', () => resolve(Buffer.alloc(0)));
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL' && bytes <= mostBytesBack) resolve('slow');
      else resolve(code === 0 ? Buffer.concat(pieces) : Buffer.alloc(0));
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
