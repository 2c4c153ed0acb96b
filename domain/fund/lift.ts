/** Reads stored entries of a fund in every version there has been, as `event/lift.ts` does for events (J6). */

import type { FundEntryBody } from './fund.ts';

/** The version in which each type is written today. */
export const fundEntryVersion = 1;

/** `body` as it was stored under `version`; it was written by this program and its chain was verified. */
export function liftFund(version: number, body: unknown): FundEntryBody {
  if (version !== fundEntryVersion)
    throw new Error(`fund entry version ${version} is newer than this program`);
  return body as FundEntryBody;
}
