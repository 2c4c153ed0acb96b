/** A published result, as far as a stranger reads it: the fields of the open `result.json`, in their own words. */

export interface Published {
  potPence: number;
  rules: {
    ballot: { type: string; lowest?: number; highest?: number; places?: number };
    blanks: { leastScorersPercent: number };
    /** `by` and the pass mark are of the rule `ranked`, `utility` is of `greedy-per-cost`. */
    allocation: {
      rule: string;
      by?: string;
      borderline?: string;
      passMarkHundredths?: number | null;
      utility?: string;
    };
    // What is switched off is not written.
    passShare?: { of: string; percent: number };
    leastVoters?: number;
    subPots?: { pots: { pence: number; bids: number[] }[]; leftOver: string };
    excluding?: number[][];
    settledStays?: boolean;
    toldInTurn?: boolean;
    youngCards?: 'together' | 'apart';
  };
  bids: { bid: number; askPence: number; leastPence: number | null; standing: string }[];
  ballots: number;
  figures: { bid: number; counts: number[] }[];
  /** What young people gave: null for too few ballots, and without the projects that too few marked. */
  young?: { ballots: number | null; figures: { bid: number; scorers: number; total: number }[] };
  runs: { ties: Settled[]; declined: number[]; answers?: GroupAnswer[] }[];
}

/** What a group said aloud to the part on offer. */
export interface GroupAnswer {
  bid: number;
  amountPence: number;
  accepts: boolean;
}

/** How the room settled one tie. */
export interface Settled {
  method: 'hands' | 'draw' | 'share';
  tied: number[];
  first?: number;
  hands?: [number, number][];
}

/** A bid that may get money, with what was counted for it. */
export interface Candidate {
  bid: number;
  ask: number;
  least: number | null;
  scorers: number;
  /** Those who gave it more than no points. */
  supporters: number;
  total: number;
}
