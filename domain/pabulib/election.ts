/** An election as a Pabulib file tells it, every number exact. */

import type { Ratio } from '../exact.ts';
import type { SectionName } from './malformed.ts';

export type VoteType = 'approval' | 'choose-1' | 'ordinal' | 'cumulative' | 'scoring';

export interface ElectionProject {
  readonly id: string;
  /** In units of `10^-moneyPlaces` of the file's currency. */
  readonly cost: bigint;
  /** Every other column that has a value, by lower-case name: `name`, `votes`, `selected`, … */
  readonly fields: ReadonlyMap<string, string>;
}

export interface ElectionBallot {
  readonly voter: string;
  /** Project ids as listed; best first when the vote type is `ordinal`. Empty for a blank ballot. */
  readonly listed: readonly string[];
  /** Points parallel to `listed`, in units of `10^-pointPlaces`; empty unless `cumulative` or `scoring`. */
  readonly points: readonly bigint[];
}

/**
 * Something odd that changes no result: rows are counted as they stand (rule P10). A closed list; its words are in
 * `fault-words.ts`.
 */
export type Warning =
  | { readonly code: 'voter-twice'; readonly line: number; readonly voter: string }
  | { readonly code: 'listed-twice-adds-up' | 'listed-twice-counts-once'; readonly line: number }
  | { readonly code: 'row-short'; readonly line: number; readonly section: SectionName }
  | {
      readonly code: 'count-differs';
      readonly line: number;
      readonly key: string;
      readonly said: string;
      readonly rows: number;
    }
  | {
      readonly code: 'total-differs';
      readonly column: string;
      readonly project: string;
      readonly said: string;
      readonly counted: Ratio;
    }
  | {
      readonly code: 'limit-passed';
      readonly key: LimitKey;
      readonly said: string;
      /** How many ballots are beyond it. */
      readonly ballots: number;
    }
  | { readonly code: 'not-all-funded' };

/** The keys of META that limit what a ballot may hold. */
export type LimitKey = 'min_length' | 'max_length' | 'max_sum_cost' | 'max_sum_points';

export interface Election {
  /** Every key of META with its value, by lower-case key, known or not. */
  readonly meta: ReadonlyMap<string, string>;
  readonly voteType: VoteType;
  /** In units of `10^-moneyPlaces` of the file's currency. */
  readonly budget: bigint;
  /** The most decimals that any amount of money in the file has. */
  readonly moneyPlaces: number;
  readonly projects: readonly ElectionProject[];
  readonly ballots: readonly ElectionBallot[];
  /** The most decimals that any points in the file have. */
  readonly pointPlaces: number;
  /** Points of a project that a ballot does not list, in units of `10^-pointPlaces`; zero unless `scoring`. */
  readonly defaultScore: bigint;
  readonly warnings: readonly Warning[];
}
