/** Reads stored entries of a fund in every version there has been, as `event/lift.ts` does for events (J6). */

import { everythingOn } from '../purposes.ts';
import type { FundEntryBody, FundEntryOf } from './fund.ts';

/** The version in which each type is written today. */
export const fundEntryVersion = 2;

type ErasureSet = FundEntryOf<'fund-erasure-set'>;
type Version1 =
  Exclude<FundEntryBody, ErasureSet> | (Omit<ErasureSet, 'days'> & { readonly day: number | null });

/** `body` as it was stored under `version`; it was written by this program and its chain was verified. */
export function liftFund(version: number, body: unknown): FundEntryBody {
  if (version === fundEntryVersion) return body as FundEntryBody;
  if (version !== 1) throw new Error(`fund entry version ${version} is newer than this program`);
  return fromVersion1(body as Version1);
}

/** It erased everything on one day. */
function fromVersion1(body: Version1): FundEntryBody {
  return body.type === 'fund-erasure-set' ? { type: body.type, days: everythingOn(body.day) } : body;
}
