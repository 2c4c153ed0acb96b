/** When voting sheets are entered, and whether they can count beside phones (Y2, Y4). */

import type { Rules } from './rules/rules.ts';
import { isSealed, stages, type Stage } from './stages.ts';

/** From the opening of the vote to the seal. */
export function takesSheets({ stage }: { readonly stage: Stage }): boolean {
  return stages.indexOf(stage) >= stages.indexOf('open') && !isSealed(stage);
}

/** A sheet's marks beside those of a phone are a ballot only where each project is marked by itself. */
export function canCountBesidePhones({ ballot }: Pick<Rules, 'ballot'>): boolean {
  return ballot.type === 'score';
}
