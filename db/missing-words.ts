/** How much is missing, in words for the operator. */

import { grouped } from '../domain/reasons/say.ts';
import type { MissingEntries } from './missing-entries.ts';

/** `412 of 1,034 entries of event 1`, one for each stream. */
export function missingWords(lacks: readonly MissingEntries[]): string {
  return lacks.map(wordsOfOne).join('; ');
}

function wordsOfOne({ stream, holds, known, isAnother }: MissingEntries): string {
  const name = stream.replace(':', ' ');
  if (known === null) return `nothing of ${name}, which the key file names`;
  if (isAnother) return `another history of ${name} than the ${grouped(known)} entries that are known`;
  return `${grouped(holds)} of ${grouped(known)} entries of ${name}`;
}

/** How many entries are missing, as far as it is known. */
export function missingCount(lacks: readonly MissingEntries[]): number {
  return lacks.reduce((sum, { holds, known }) => sum + Math.max(0, (known ?? 0) - holds), 0);
}
