/** One voter's points for projects, in units of the profile's scale. An approval is one point. */
export interface ProfileBallot {
  readonly voter: string;
  readonly listed: readonly string[];
  /** Parallel to `listed`. */
  readonly points: readonly bigint[];
}

/** All ballots of an election, in the field's own word. */
export interface Profile {
  readonly ballots: readonly ProfileBallot[];
  /** How many units are one point: 1 for whole points, 10 where points have one decimal. */
  readonly scale: bigint;
  /** Points, in units, of a project that a ballot does not list. */
  readonly unlisted: bigint;
}

/** What the ballots add up to for one project. */
export interface Total {
  /** Number of ballots that list it. */
  readonly listed: number;
  /** Points of the ballots that list it, in units. */
  readonly points: bigint;
  /** Points of all ballots, in units: those that do not list it give `unlisted` each. */
  readonly pointsOfAll: bigint;
}

/** Adds up the ballots for each of these projects. Ids that are not among them are ignored. */
export function totalsOf(ids: readonly string[], profile: Profile): ReadonlyMap<string, Total> {
  const sums = new Map(ids.map((id) => [id, { listed: 0, points: 0n }]));
  for (const { listed, points } of profile.ballots) {
    for (const [index, id] of listed.entries()) {
      const sum = sums.get(id);
      if (sum === undefined) continue;
      sum.listed += 1;
      sum.points += points[index] ?? 0n;
    }
  }
  const voters = profile.ballots.length;
  const total = ({ listed, points }: { listed: number; points: bigint }): Total => ({
    listed,
    points,
    pointsOfAll: points + profile.unlisted * BigInt(voters - listed),
  });
  return new Map([...sums].map(([id, sum]) => [id, total(sum)]));
}
