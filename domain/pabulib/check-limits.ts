import { compareRatios, parseDecimal, ratio, ratioOf, type Ratio } from '../exact.ts';
import type { Election, ElectionBallot, LimitKey, Warning } from './election.ts';

/** A limit that META sets on every ballot, and what of a ballot it is about. */
interface Limit {
  readonly key: LimitKey;
  readonly of: (ballot: ElectionBallot) => Ratio;
}

/**
 * Compares the ballots with the limits that META sets on them, and the costs with the budget where it says that
 * everything is funded (rule P10). The rows count; a difference is worth a warning.
 */
export function beyondLimits(election: Election): readonly Warning[] {
  const warnings = limitsOf(election).flatMap(({ key, of }): readonly Warning[] => {
    const said = election.meta.get(key);
    const number = said === undefined ? null : parseDecimal(said);
    if (said === undefined || number === null) return [];
    const wrongSide = key.startsWith('max') ? 1 : -1;
    const beyond = election.ballots.filter(
      (ballot) => compareRatios(of(ballot), ratioOf(number)) === wrongSide,
    ).length;
    if (beyond === 0) return [];
    return [{ code: 'limit-passed', key, said, ballots: beyond }];
  });
  return [...warnings, ...notAllAffordable(election)];
}

function limitsOf({ voteType, projects, moneyPlaces, pointPlaces }: Election): readonly Limit[] {
  const length = ({ listed }: ElectionBallot) => ratio(BigInt(listed.length));
  const lengths: readonly Limit[] = [
    { key: 'min_length', of: length },
    { key: 'max_length', of: length },
  ];
  if (voteType === 'approval') {
    const costs = new Map(projects.map(({ id, cost }) => [id, cost]));
    const of = ({ listed }: ElectionBallot) =>
      ratio(
        listed.reduce((sum, id) => sum + (costs.get(id) ?? 0n), 0n),
        10n ** BigInt(moneyPlaces),
      );
    return [...lengths, { key: 'max_sum_cost', of }];
  }
  if (voteType !== 'cumulative') return lengths;
  const of = ({ points }: ElectionBallot) =>
    ratio(
      points.reduce((sum, given) => sum + given, 0n),
      10n ** BigInt(pointPlaces),
    );
  return [...lengths, { key: 'max_sum_points', of }];
}

function notAllAffordable({ meta, budget, projects }: Election): readonly Warning[] {
  if (meta.get('fully_funded') !== '1') return [];
  if (projects.reduce((sum, { cost }) => sum + cost, 0n) <= budget) return [];
  return [{ code: 'not-all-funded' }];
}
