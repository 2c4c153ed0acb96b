import { ratio } from '../exact.ts';
import { electorateOf } from './electorate.ts';
import type { RankingKeys } from './instance.ts';
import { totalsOf, type Profile } from './profile.ts';

/**
 * How projects can be ranked: by the points of all ballots, by the points for each ballot that lists the project, or by
 * the number of ballots that give it more than no points.
 */
export const rankBys = ['total', 'mean', 'votes'] as const;

export type RankBy = (typeof rankBys)[number];

/** The keys of the rule `ranked` (rule A2); the mean of a project that nobody listed is zero. */
export function keysBy(by: RankBy, ids: readonly string[], profile: Profile): RankingKeys {
  if (by === 'votes') return votesOf(ids, profile);
  const totals = totalsOf(ids, profile);
  return new Map(
    [...totals].map(([id, total]) => {
      if (by === 'total') return [id, ratio(total.pointsOfAll, profile.scale)];
      return [id, total.listed === 0 ? ratio(0n) : ratio(total.points, BigInt(total.listed) * profile.scale)];
    }),
  );
}

function votesOf(ids: readonly string[], profile: Profile): RankingKeys {
  const { support } = electorateOf(ids, profile);
  return new Map(ids.map((id, place) => [id, ratio(BigInt(support[place]?.voters ?? 0))]));
}
