import type { Actor } from '../../domain/ids.ts';
import { waysIn } from '../../domain/ways-in.ts';

/** True for whoever opened a volunteer's link and has not said yet who they are: they look on, and change nothing (W16). */
export function isUnnamed({ role, person }: Actor): boolean {
  return person === 0 && waysIn[role] === 'volunteer-link';
}
