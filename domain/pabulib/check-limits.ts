import { compareRatios, parseDecimal, ratio, ratioOf, type Ratio } from '../exact.ts';
import type { Election, ElectionBallot, Warning } from './election.ts';

/** A limit that META sets on every ballot, and what of a ballot it is about. */
interface Limit {
  readonly key: string;
  readonly of: (ballot: ElectionBallot) => Ratio;
  /** What a ballot beyond it does. */
  readonly says: string;
}

/**
 * Compares the ballots with the limits that META sets on them, and the costs with the budget where it says that
 * everything is funded (rule P10). The rows count; a difference is worth a warning.
 */
export function beyondLimits(election: Election): readonly Warning[] {
  const warnings = limitsOf(election).flatMap(({ key, of, says }) => {
    const said = election.meta.get(key);
    const number = said === undefined ? null : parseDecimal(said);
    if (said === undefined || number === null) return [];
    const wrongSide = key.startsWith('max') ? 1 : -1;
    const beyond = election.ballots.filter(
      (ballot) => compareRatios(of(ballot), ratioOf(number)) === wrongSide,
    ).length;
    if (beyond === 0) return [];
    const ballots = beyond === 1 ? '1 ballot' : `${beyond} ballots`;
    return [{ line: null, sentence: `META says ${key} ${said}; ${ballots} ${says}.` }];
  });
  return [...warnings, ...notAllAffordable(election)];
}

function limitsOf({ voteType, projects, moneyPlaces, pointPlaces }: Election): readonly Limit[] {
  const length = ({ listed }: ElectionBallot) => ratio(BigInt(listed.length));
  const lengths: readonly Limit[] = [
    { key: 'min_length', of: length, says: 'with fewer projects' },
    { key: 'max_length', of: length, says: 'with more projects' },
  ];
  if (voteType === 'approval') {
    const costs = new Map(projects.map(({ id, cost }) => [id, cost]));
    const of = ({ listed }: ElectionBallot) =>
      ratio(
        listed.reduce((sum, id) => sum + (costs.get(id) ?? 0n), 0n),
        10n ** BigInt(moneyPlaces),
      );
    return [...lengths, { key: 'max_sum_cost', of, says: 'with a higher cost' }];
  }
  if (voteType !== 'cumulative') return lengths;
  const of = ({ points }: ElectionBallot) =>
    ratio(
      points.reduce((sum, given) => sum + given, 0n),
      10n ** BigInt(pointPlaces),
    );
  return [...lengths, { key: 'max_sum_points', of, says: 'with more points' }];
}

function notAllAffordable({ meta, budget, projects }: Election): readonly Warning[] {
  if (meta.get('fully_funded') !== '1') return [];
  if (projects.reduce((sum, { cost }) => sum + cost, 0n) <= budget) return [];
  return [{ line: null, sentence: 'META says fully_funded; the projects cost more than the budget.' }];
}
