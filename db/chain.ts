/** The hash chain of a journal. `docs/decisions` ("Journal and streams") shows a stranger how to check it. */

import { hash } from 'node:crypto';
import type { PersonId } from '../domain/ids.ts';

/** The hash before the first entry of every journal. */
export const startOfChain = '0'.repeat(64);

/** One entry as it is stored: these values, as text, are what the hash is taken over. */
export interface ChainLink {
  readonly stream: string;
  readonly seq: number;
  readonly at: number;
  readonly by: PersonId;
  readonly version: number;
  /** The JSON text, byte for byte as stored. It holds no line end, so the lines cannot be confused. */
  readonly body: string;
}

/** SHA-256 over seven lines: the hash before, stream, seq, at, by, version and body. 64 lower-case hexadecimal digits. */
export function chainHash(before: string, { stream, seq, at, by, version, body }: ChainLink): string {
  return hash('sha256', `${before}\n${stream}\n${seq}\n${at}\n${by}\n${version}\n${body}`, 'hex');
}

interface Sound {
  readonly sound: true;
  readonly seq: number;
  readonly hash: string;
}

/** The result of walking a chain: sound up to its head, or the first entry that is not what was written. */
export type ChainReport =
  Sound | { readonly sound: false; readonly seq: number; readonly because: 'gap' | 'hash' };

/** Walks a whole chain from its start, or on from where a walk of it came to. */
export function walkChain(
  links: Iterable<ChainLink & { readonly hash: string }>,
  from: Sound = { sound: true, seq: 0, hash: startOfChain },
): ChainReport {
  let { seq, hash: before } = from;
  for (const link of links) {
    seq += 1;
    if (link.seq !== seq) return { sound: false, seq, because: 'gap' };
    if (chainHash(before, link) !== link.hash) return { sound: false, seq, because: 'hash' };
    before = link.hash;
  }
  return { sound: true, seq, hash: before };
}
