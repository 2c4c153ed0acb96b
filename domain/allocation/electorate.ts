import { assert } from '../outcome.ts';
import type { Profile, ProfileBallot } from './profile.ts';

/**
 * The voters in groups of equal ballots, and who supports what. A voter supports a project by giving it
 * more than no points (rule Q1); points of zero or less are no support.
 */
export interface Electorate {
  /** All ballots, blank ones too. */
  readonly voters: number;
  /** How many voters each group has. */
  readonly sizes: readonly number[];
  /** One for each id asked for, in that order. */
  readonly support: readonly Support[];
}

/** The groups that support one project. */
export interface Support {
  readonly groups: readonly number[];
  /** Points that each voter of the group gives, in units of the profile's scale, always above zero. */
  readonly points: readonly bigint[];
  /** Voters in all these groups. */
  readonly voters: number;
}

type Given = readonly [place: number, points: bigint];

/** Groups the ballots by what they support among these ids; two ballots that agree there are one group. */
export function electorateOf(ids: readonly string[], profile: Profile): Electorate {
  const places = new Map(ids.map((id, place) => [id, place]));
  const groups = new Map<string, number>();
  const sizes: number[] = [];
  const support = ids.map(() => ({ groups: new Array<number>(), points: new Array<bigint>(), voters: 0 }));
  const given: (readonly Given[])[] = [];
  for (const ballot of profile.ballots) {
    const supported = supportedBy(ballot, places, profile.unlisted);
    const known = groups.get(supported.key);
    if (known !== undefined) {
      sizes[known] = (sizes[known] ?? 0) + 1;
      continue;
    }
    groups.set(supported.key, sizes.length);
    sizes.push(1);
    given.push(supported.given);
  }
  for (const [group, supported] of given.entries()) {
    for (const [place, points] of supported) {
      const of = support[place];
      assert(of !== undefined, 'a ballot supports a project asked for');
      of.groups.push(group);
      of.points.push(points);
      of.voters += sizes[group] ?? 0;
    }
  }
  return { voters: profile.ballots.length, sizes, support };
}

/** What a ballot supports, by place, with a text that is equal for equal support. */
function supportedBy(
  { listed, points }: ProfileBallot,
  places: ReadonlyMap<string, number>,
  unlisted: bigint,
): { readonly key: string; readonly given: readonly Given[] } {
  const given: Given[] = [];
  for (const [index, id] of listed.entries()) {
    const place = places.get(id);
    const gives = points[index] ?? 0n;
    if (place !== undefined && gives > 0n) given.push([place, gives]);
  }
  if (unlisted > 0n) {
    const names = new Set(listed);
    for (const [id, place] of places) if (!names.has(id)) given.push([place, unlisted]);
  }
  given.sort(([a], [b]) => a - b);
  return {
    key: given.map(([place, gives]) => (gives === 1n ? `${place}` : `${place}:${gives}`)).join(),
    given,
  };
}
