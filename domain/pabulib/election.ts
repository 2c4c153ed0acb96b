/** An election as a Pabulib file tells it, every number exact. */

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

/** Something odd that changes no result: rows are counted as they stand (rule P10). */
export interface Warning {
  readonly line: number | null;
  readonly sentence: string;
}

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
