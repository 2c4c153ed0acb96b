/** How much is missing, in words for the operator. */

import { grouped } from '../domain/reasons/say.ts';
import type { Lack } from './less.ts';

/** `412 of 1,034 entries of event 1`, one for each stream. */
export function lackWords(lacks: readonly Lack[]): string {
  return lacks.map(oneLack).join('; ');
}

function oneLack({ stream, holds, known, isAnother }: Lack): string {
  const name = stream.replace(':', ' ');
  if (known === null) return `nothing of ${name}, which the key file names`;
  if (isAnother) return `another history of ${name} than the ${grouped(known)} entries that are known`;
  return `${grouped(holds)} of ${grouped(known)} entries of ${name}`;
}

/** How many entries are missing, as far as it is known. */
export function lackedEntries(lacks: readonly Lack[]): number {
  return lacks.reduce((sum, { holds, known }) => sum + Math.max(0, (known ?? 0) - holds), 0);
}
