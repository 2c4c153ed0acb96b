/** Which files hold whole ballots depends on who asks (S8): one answer for the plain file, the election file and the bundle. */

import { randomBytes } from 'node:crypto';
import { wholeBallots, type WholeBallots } from '../../domain/exports/whole-ballots.ts';
import type { Actor } from '../../domain/ids.ts';
import type { ResultSource } from '../live/result-source.ts';

/** Below 50 ballots they are for an auditor who said who they are, and for nobody else. */
export function isNamedAuditor({ role, person }: Actor): boolean {
  return role === 'auditor' && person > 0;
}

export function wholeBallotsFor({ state }: ResultSource, toAuditor: boolean): WholeBallots {
  return wholeBallots(state, freshId, toAuditor);
}

function freshId(): string {
  return randomBytes(12).toString('hex');
}
