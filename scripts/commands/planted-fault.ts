import { BadUsage } from '../command.ts';

/** A fault planted in the server, to show that a command detects it. */
export type Planted = 'blind-for-deletions';

/** The mistake that was asked for; null when none was. @throws BadUsage for one that nobody knows */
export function plantedFault(typed: string): Planted | null {
  if (typed === '') return null;
  if (typed === 'blind-for-deletions') return typed;
  throw new BadUsage(`--planted is blind-for-deletions, and not ${typed}.`);
}
