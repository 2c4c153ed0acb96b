/** Medians of runs, and how one server compares with another. */

import type { Measured } from './run.ts';
import { quantile } from './quantile.ts';

export interface LoadRatio {
  /** CPU for a ballot; less is better. */
  readonly cpu: number;
  /** Ballots a second; more is better. */
  readonly speed: number;
  /** Memory for a phone; less is better. */
  readonly rss: number;
}

/** The median of each figure by itself; what was lost or counted twice in any run is added up. */
export function medianOf(runs: readonly Measured[]): Measured {
  const middle = (pick: (run: Measured) => number) => rounded(quantile(runs.map(pick), 0.5));
  const total = (pick: (run: Measured) => number) => runs.reduce((sum, run) => sum + pick(run), 0);
  const hasScreen = runs.every(({ projectorP95Ms }) => projectorP95Ms !== null);
  return {
    lost: total(({ lost }) => lost),
    countedTwice: total(({ countedTwice }) => countedTwice),
    acknowledged: middle(({ acknowledged }) => acknowledged),
    ballotsPerSecond: middle(({ ballotsPerSecond }) => ballotsPerSecond),
    ackMs: {
      p50: middle(({ ackMs }) => ackMs.p50),
      p99: middle(({ ackMs }) => ackMs.p99),
      max: middle(({ ackMs }) => ackMs.max),
    },
    projectorP95Ms: hasScreen ? middle((run) => run.projectorP95Ms ?? 0) : null,
    serverCpuPer10k: middle(({ serverCpuPer10k }) => serverCpuPer10k),
    rssPerPhoneKb: middle(({ rssPerPhoneKb }) => rssPerPhoneKb),
  };
}

export function ratioOf(server: Measured, bare: Measured): LoadRatio {
  return {
    cpu: rounded(server.serverCpuPer10k / bare.serverCpuPer10k),
    speed: rounded(server.ballotsPerSecond / bare.ballotsPerSecond),
    rss: rounded(server.rssPerPhoneKb / bare.rssPerPhoneKb),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
