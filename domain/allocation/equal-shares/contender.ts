import { ratio, type Ratio } from '../../exact.ts';
import type { Electorate } from '../electorate.ts';
import type { Project } from '../instance.ts';
import { countsCost, countsPoints, type Utility } from '../utility.ts';

/** A project with support, laid out for the many times that its price is worked out. */
export interface Contender {
  readonly project: Project;
  readonly voters: number;
  /** The groups that support it, and in the same order … */
  readonly groups: Int32Array;
  /** … the gain of each voter, in points; 1 where points do not count. */
  readonly points: readonly bigint[];
  /** The cost and the points as floats: whole numbers, rounded only beyond 2^53. */
  readonly floats: { readonly cost: number; readonly points: Float64Array };
  /** What a price for each point is divided by for each unit of gain: the cost where it counts, else one. */
  readonly weight: bigint;
  /** True when points are counted: then a payment does not stand for one vote. */
  readonly byPoints: boolean;
  /** Units of points in a point. */
  readonly scale: bigint;
}

/** The projects that have support, in the order of the instance (rule Q1). */
export function contendersOf(
  projects: readonly Project[],
  { support }: Electorate,
  scale: bigint,
  utility: Utility,
): readonly Contender[] {
  return projects.flatMap((project, place) => {
    const { groups = [], points = [], voters = 0 } = support[place] ?? {};
    if (voters === 0) return [];
    const gains = countsPoints(utility) ? points : points.map(() => 1n);
    const rounded = new Float64Array(gains.length);
    for (const [at, gain] of gains.entries()) rounded[at] = Number(gain);
    return {
      project,
      voters,
      groups: Int32Array.from(groups),
      points: gains,
      floats: { cost: Number(project.cost), points: rounded },
      // What costs nothing has the price zero, whatever it is divided by.
      weight: countsCost(utility) && project.cost > 0n ? project.cost : 1n,
      byPoints: countsPoints(utility),
      scale: countsPoints(utility) ? scale : 1n,
    };
  });
}

/** The price for each unit of gain, rho, from the price for each unit of points. */
export function rhoOf({ weight, scale }: Contender, price: Ratio): Ratio {
  return ratio(price.n * scale, price.d * weight);
}
