/**
 * A picture that was sent, read and written anew in a process of its own (U1, U2). Nothing of what was sent is kept: what
 * is kept was written here, from its pixels.
 */

import { isPictureForm, type PictureForm } from '../../db/register/pictures.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { longestMs } from './limits.ts';
import { readingProcess } from './reading-process.ts';

/** What the process writes first; the files follow one after the other. */
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

const program = './re-encode-process.ts';
/** Four files of at most 1,440 × 1,440 pixels cannot be more. */
const mostBytesBack = 32_000_000;

/** Pictures one after the other. @throws TooManyWaiting */
export function reEncoder(limitMs = longestMs): ReEncode {
  const ask = readingProcess<ReEncodedHead>({ program, limitMs, mostBytesBack });
  return async (sent) => {
    const back = await ask(sent);
    if (typeof back === 'string') return refused('not-a-picture', { found: back });
    const { head, rest } = back;
    if (!head.ok) return head;
    const { alt, width, height, files } = head.value;
    let at = 0;
    const cut = files.map(({ form, bytes }) => ({ form, content: rest.subarray(at, (at += bytes)) }));
    const isWhole = at === rest.length && files.every(({ form }) => isPictureForm(form));
    return isWhole
      ? accepted({ alt, width, height, files: cut })
      : refused('not-a-picture', { found: 'broken' });
  };
}
