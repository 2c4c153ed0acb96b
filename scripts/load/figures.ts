/** Medians of runs, and how one server compares with another. */

import type { Lateness } from './open-loop.ts';
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
  const lates = runs.flatMap(({ late }) => (late === null ? [] : [late]));
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
    late: lates.length < runs.length ? null : latest(lates),
  };
}

/** The worst: a sender that was too slow in one run is told, as a lost ballot is. */
function latest(lates: readonly Lateness[]): Lateness {
  return {
    p99: rounded(Math.max(...lates.map(({ p99 }) => p99))),
    max: rounded(Math.max(...lates.map(({ max }) => max))),
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
