import { INFINITE, ratio, type Ratio } from '../exact.ts';
import { electorateOf } from './electorate.ts';
import type { Instance, RankingKeys } from './instance.ts';
import { totalsOf, type Profile } from './profile.ts';
import { allocateRanked } from './ranked.ts';
import { choiceOf, type Rule } from './rule.ts';
import { countsCost, countsPoints, utilities, type Utility } from './utility.ts';

/** The rule `greedy-per-cost` (Q2): by what all voters gain for each unit of cost, passing over what does not fit. */
export const greedyPerCost: Rule = {
  id: 'greedy-per-cost',
  version: 1,
  options: [{ kind: 'choice', name: 'utility', choices: utilities }],
  keyIn: (settings) => (countsCost(choiceOf(settings, 'utility', utilities)) ? 'plain' : 'per-money'),
  allocate: (instance, profile, settings, settle) => {
    const keys = densitiesOf(instance, profile, choiceOf(settings, 'utility', utilities));
    return allocateRanked(instance, keys, { borderline: 'skip', passMark: null }, settle);
  },
};

/** What all voters gain from each project, for each unit of its cost. */
function densitiesOf({ projects }: Instance, profile: Profile, utility: Utility): RankingKeys {
  const ids = projects.map(({ id }) => id);
  const gains = countsPoints(utility) ? pointsOf(ids, profile) : supportersOf(ids, profile);
  return new Map(
    projects.map(({ id, cost }, place) => [id, density(gains[place] ?? ratio(0n), cost, utility)]),
  );
}

function pointsOf(ids: readonly string[], profile: Profile): readonly Ratio[] {
  return [...totalsOf(ids, profile).values()].map(({ pointsOfAll }) => ratio(pointsOfAll, profile.scale));
}

function supportersOf(ids: readonly string[], profile: Profile): readonly Ratio[] {
  return electorateOf(ids, profile).support.map(({ voters }) => ratio(BigInt(voters)));
}

/** A sum below zero counts as zero. What costs nothing has all its gain for no cost at all. */
function density(gain: Ratio, cost: bigint, utility: Utility): Ratio {
  if (gain.n <= 0n) return ratio(0n);
  if (countsCost(utility)) return cost === 0n ? ratio(0n) : gain;
  return cost === 0n ? INFINITE : ratio(gain.n, gain.d * cost);
}
