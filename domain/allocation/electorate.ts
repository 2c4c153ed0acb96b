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
  /** The same for exact figures. */
  readonly counts: readonly bigint[];
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

/** What one ballot supports: the places of the projects, ascending, and the points for each. */
interface Given {
  readonly places: readonly number[];
  readonly points: readonly bigint[];
}

/** Groups the ballots by what they support among these ids; two ballots that agree there are one group. */
export function electorateOf(ids: readonly string[], profile: Profile): Electorate {
  const places = new Map(ids.map((id, place) => [id, place]));
  const groups = new Map<string, number>();
  const sizes: number[] = [];
  const given: Given[] = [];
  for (const ballot of profile.ballots) {
    const supported = supportedBy(ballot, places, profile.unlisted);
    const key = keyOf(supported);
    const known = groups.get(key);
    if (known !== undefined) {
      sizes[known] = (sizes[known] ?? 0) + 1;
      continue;
    }
    groups.set(key, sizes.length);
    sizes.push(1);
    given.push(supported);
  }
  return {
    voters: profile.ballots.length,
    sizes,
    counts: sizes.map(BigInt),
    support: supportOf(ids.length, given, sizes),
  };
}

function supportOf(projects: number, given: readonly Given[], sizes: readonly number[]): readonly Support[] {
  const support = Array.from({ length: projects }, () => ({
    groups: new Array<number>(),
    points: new Array<bigint>(),
    voters: 0,
  }));
  for (const [group, { places, points }] of given.entries()) {
    for (const [index, place] of places.entries()) {
      const of = support[place];
      assert(of !== undefined, 'a ballot supports a project asked for');
      of.groups.push(group);
      of.points.push(points[index] ?? 0n);
      of.voters += sizes[group] ?? 0;
    }
  }
  return support;
}

function supportedBy(
  { listed, points }: ProfileBallot,
  places: ReadonlyMap<string, number>,
  unlisted: bigint,
): Given {
  const gives = new Map<number, bigint>();
  for (const [index, id] of listed.entries()) {
    const place = places.get(id);
    if (place !== undefined) gives.set(place, points[index] ?? 0n);
  }
  if (unlisted > 0n) for (const place of places.values()) if (!gives.has(place)) gives.set(place, unlisted);
  const supported = [...gives.keys()].filter((place) => (gives.get(place) ?? 0n) > 0n).sort((a, b) => a - b);
  return { places: supported, points: supported.map((place) => gives.get(place) ?? 0n) };
}

/** A text that is equal for equal support; short where every project is given one unit, as approvals are. */
function keyOf({ places, points }: Given): string {
  return points.every((given) => given === 1n) ? places.join() : `${places.join()}:${points.join()}`;
}
