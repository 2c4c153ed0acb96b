import { create } from 'zustand';
import type { FundSummary } from '../../domain/wire/http.ts';
import { problemSentence } from '../words/problems.ts';
import { listFunds } from './requests.ts';

interface Funds {
  /** Null until they were fetched; the last ones stay while newer ones are fetched. */
  readonly funds: readonly FundSummary[] | null;
  readonly problem: string | null;
}

export const useFunds = create<Funds>()(() => ({ funds: null, problem: null }));

export async function loadFunds(): Promise<void> {
  const reply = await listFunds();
  useFunds.setState(
    reply.kind === 'value'
      ? { funds: reply.value, problem: null }
      : { funds: useFunds.getState().funds, problem: problemSentence(reply) },
  );
}

/** What of a fund is neither in a pot nor directly granted yet, in pence. `but`: the area whose pot is about to change. */
export function leftOf(fund: FundSummary, but: number | null = null): number {
  const pots = fund.areas.filter(({ area }) => area !== but).map(({ potPence }) => potPence);
  return fund.totalPence - fund.directPence - pots.reduce((sum, pot) => sum + pot, 0);
}
