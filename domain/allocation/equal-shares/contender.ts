import { ratio, type Ratio } from '../../exact.ts';
import type { Electorate } from '../electorate.ts';
import type { Project } from '../instance.ts';
import { countsCost, countsPoints, type Utility } from '../utility.ts';

/** A project with support, laid out for the many times that its price is worked out. */
export interface Contender {
  readonly project: Project;
  /** Where it stands in the order of the instance. */
  readonly place: number;
  readonly voters: number;
  /** The groups that support it, and in the same order … */
  readonly groups: Int32Array;
  /** … the gain of each voter, in points; 1 where points do not count. */
  readonly points: readonly bigint[];
  readonly floats: ApproximateFigures;
  /** What a price for each point is divided by for each unit of gain: the cost where it counts, else one. */
  readonly weight: bigint;
  /** True when points are counted: then a payment does not stand for one vote. */
  readonly byPoints: boolean;
  /** Units of points in a point. */
  readonly scale: bigint;
}

/** The same as floats, for the filter in front of the exact figures. */
export interface ApproximateFigures {
  /** Whole numbers, rounded only beyond 2^53. */
  readonly cost: number;
  readonly weight: number;
  readonly points: Float64Array;
  /** What the price for each unit of points is never below, whatever the share. */
  readonly leastPrice: number;
}

/** The projects that have support, in the order of the instance (rule Q1). */
export function contendersOf(
  projects: readonly Project[],
  { support, counts }: Electorate,
  scale: bigint,
  utility: Utility,
): readonly Contender[] {
  return projects.flatMap((project, place) => {
    const { groups = [], points = [], voters = 0 } = support[place] ?? {};
    if (voters === 0) return [];
    const gains = countsPoints(utility) ? points : points.map(() => 1n);
    // What costs nothing has the price zero, whatever it is divided by.
    const weight = countsCost(utility) && project.cost > 0n ? project.cost : 1n;
    return {
      project,
      place,
      voters,
      groups: Int32Array.from(groups),
      points: gains,
      floats: floatsOf(project.cost, weight, gains, pointsOfAll(groups, gains, counts)),
      weight,
      byPoints: countsPoints(utility),
      scale: countsPoints(utility) ? scale : 1n,
    };
  });
}

function pointsOfAll(groups: readonly number[], gains: readonly bigint[], counts: readonly bigint[]): bigint {
  return gains.reduce((sum, gain, at) => sum + gain * (counts[groups[at] ?? 0] ?? 0n), 0n);
}

/** Nobody pays more than the price for each point, so the price is at least what it would be if everybody paid it. */
function floatsOf(
  cost: bigint,
  weight: bigint,
  gains: readonly bigint[],
  together: bigint,
): ApproximateFigures {
  return {
    cost: Number(cost),
    weight: Number(weight),
    points: Float64Array.from(gains, Number),
    // Two numbers and their quotient are rounded, each by 2^-53 at most.
    leastPrice: (Number(cost) / Number(together)) * (1 - 2 ** -50),
  };
}

/** The price for each unit of gain, rho, from the price for each unit of points. */
export function rhoOf({ weight, scale }: Contender, price: Ratio): Ratio {
  return ratio(price.n * scale, price.d * weight);
}
