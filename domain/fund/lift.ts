/** Reads stored entries of a fund in every version there has been, as `event/lift.ts` does for events (J6). */

import { everythingOn } from '../purposes.ts';
import type { FundEntryBody, FundEntryOf } from './fund.ts';

/** The version in which each type is written today. */
export const fundEntryVersion = 3;

type Awarding = FundEntryOf<
  | 'award-made'
  | 'award-given-back'
  | 'award-check-set'
  | 'direct-grant-made'
  | 'direct-grant-ended'
  | 'signposts-set'
>;
type ErasureSet = FundEntryOf<'fund-erasure-set'>;
type Version2 = Exclude<FundEntryBody, Awarding>;
type Version1 = Exclude<Version2, ErasureSet> | (Omit<ErasureSet, 'days'> & { readonly day: number | null });

/** `body` as it was stored under `version`; it was written by this program and its chain was verified. */
export function liftFund(version: number, body: unknown): FundEntryBody {
  if (version === fundEntryVersion) return body as FundEntryBody;
  // It knew no awards.
  if (version === 2) return body as Version2;
  if (version !== 1) throw new Error(`fund entry version ${version} is newer than this program`);
  return fromVersion1(body as Version1);
}

/** It erased everything on one day. */
function fromVersion1(body: Version1): FundEntryBody {
  return body.type === 'fund-erasure-set' ? { type: body.type, days: everythingOn(body.day) } : body;
}
