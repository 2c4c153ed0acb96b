import { applyFund } from '../domain/fund/apply-fund.ts';
import { emptyFund, type FundState } from '../domain/fund/fund.ts';
import { liftFund } from '../domain/fund/lift.ts';
import type { Database } from './open.ts';
import { linksIn, parseEntry } from './stored.ts';

/** What the journal of a fund comes to; an empty fund where there is none. */
export function foldFund(db: Database, stream: string): FundState {
  const state = emptyFund();
  for (const link of linksIn(db)(stream, 0)) {
    const { version, body } = parseEntry(link);
    applyFund(state, liftFund(version, body), link);
  }
  return state;
}
