/** What a bid had to reach beside being affordable, in the figures that people read (A4, A18, R2). */

import { markRange } from '../ballots/index.ts';
import { ratio, type Ratio } from '../exact.ts';
import type { Rules } from '../event/rules/rules.ts';

/** The averages that the rules ask for, in hundredths: of the ranking, and as a share of the best possible one. */
export interface AverageMarks {
  readonly ranking: number | null;
  readonly share: number | null;
}

export function averageMarks({ allocation, passShare, ballot }: Rules): AverageMarks {
  const isRanked = allocation.rule === 'ranked' && allocation.by === 'average';
  return {
    ranking: isRanked ? allocation.passMarkHundredths : null,
    share: passShare?.of === 'best-average' ? passShare.percent * markRange(ballot).highest : null,
  };
}

export function fromHundredths(hundredths: number): Ratio {
  return ratio(BigInt(hundredths), 100n);
}

/** The least number of voters who must have marked a bid; with half needed, 10 of 20 are enough. */
export function leastScorers({ leastVoters, blanks }: Rules, ballots: number): number {
  const percent = blanks.leastScorersPercent;
  const share = percent === 0 ? 0 : Math.max(1, Math.ceil((percent * ballots) / 100));
  return Math.max(leastVoters, share);
}
