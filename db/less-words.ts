/** How much is missing, in words for the operator. */

import type { Lack } from './less.ts';

export const counted = new Intl.NumberFormat('en-GB');

/** `412 of 1,034 entries of event 1`, one for each stream. */
export function lackWords(lacks: readonly Lack[]): string {
  return lacks.map(oneLack).join('; ');
}

function oneLack({ stream, holds, known, isAnother }: Lack): string {
  const name = stream.replace(':', ' ');
  if (known === null) return `nothing of ${name}, which the key file names`;
  if (isAnother) return `another history of ${name} than the ${counted.format(known)} entries that are known`;
  return `${counted.format(holds)} of ${counted.format(known)} entries of ${name}`;
}

/** How many entries are missing, as far as it is known. */
export function lackedEntries(lacks: readonly Lack[]): number {
  return lacks.reduce((sum, { holds, known }) => sum + Math.max(0, (known ?? 0) - holds), 0);
}
