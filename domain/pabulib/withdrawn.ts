import type { Election, ElectionProject } from './election.ts';

/** Published files write this cost for a project that was withdrawn after the voting (rule P17). */
const WITHDRAWN = 999_999_999n;

/** True for a project that is in the file and must not be looked at, also not to stop there. */
export function isWithdrawn({ moneyPlaces }: Election, { cost }: ElectionProject): boolean {
  return cost === WITHDRAWN * 10n ** BigInt(moneyPlaces);
}
