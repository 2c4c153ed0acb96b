import type { Ratio } from '../exact.ts';
import { acceptsPart, fits, offersPart, type Borderline } from './borderline.ts';
import type { Part, Project } from './instance.ts';
import type { Rivals } from './rivals.ts';

/**
 * A tie at the line: projects with equal keys where the order among them changes who gets what
 * (rule A10). Equal keys that change nothing are not a tie.
 */
export interface Tie {
  /** The tied projects' ids, in the order of the instance. */
  readonly tied: readonly string[];
  readonly key: Ratio;
  /** Money left when the tie is reached. */
  readonly left: bigint;
  /** The place they share: one more than the number of projects with a higher key. */
  readonly place: number;
  /** What each would get if what is left were shared (rule A12); `null` when some least amount is not reached. */
  readonly share: readonly Part[] | null;
}

/**
 * How the method in the rules settled a tie. The allocation itself never picks a name: `first` is a
 * drawn project or the one with most hands, found outside and handed in.
 */
export type TieSettlement =
  /** This tied project goes first; the rest are looked at again, and may be tied once more. */
  | { readonly kind: 'first'; readonly id: string }
  /** A show of hands parted them: group by group, most hands first; equals within a group are looked at again. */
  | { readonly kind: 'apart'; readonly groups: readonly (readonly string[])[] }
  /** What is left is shared among all tied; only when `tie.share` is not `null`. */
  | { readonly kind: 'share' };

/** Asked once for each tie, in the order in which they arise; `open` when it is not settled yet. */
export type SettleTie = (tie: Tie) => TieSettlement | 'open';

/**
 * True when the order among these equal projects changes who gets what (rule A10).
 *
 * Exact, without trying orders: a project that fits alone is chosen when it goes first, so the order
 * matters as soon as some other order denies it that, and likewise for who gets the part on offer.
 *
 * @param partGiven whether the one part that `part-fund-then-skip` may give has been given
 */
export function orderMatters(
  left: bigint,
  level: readonly Project[],
  borderline: Borderline,
  partGiven: boolean,
): boolean {
  if (costOf(level) <= left) return false;
  const fitting = level.filter((project) => fits(project, left));
  const takers = level.filter((project) => !fits(project, left) && acceptsPart(project, left));
  switch (borderline) {
    case 'stop':
      return fitting.length > 0;
    case 'part-fund-then-stop':
      return fitting.length > 0 || (takers.length > 0 && level.length > 1);
    case 'skip':
      return costOf(fitting) > left;
    case 'part-fund-then-skip':
      if (partGiven || takers.length === 0) return costOf(fitting) > left;
      return takers.length > 1 || costOf(fitting) > 0n;
  }
}

/** True when two of these exclude one another and each would get money if it went first (rule A16). */
export function rivalsMatter(
  left: bigint,
  level: readonly Project[],
  borderline: Borderline,
  partGiven: boolean,
  rivals: Rivals,
): boolean {
  const partOnOffer = offersPart(borderline) && !partGiven && left > 0n;
  const gets = level.filter((project) => fits(project, left) || (partOnOffer && acceptsPart(project, left)));
  return rivals.isAmong(gets.map(({ id }) => id));
}

function costOf(projects: readonly Project[]): bigint {
  return projects.reduce((sum, project) => sum + project.cost, 0n);
}
