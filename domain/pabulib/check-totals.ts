import { totalsOf } from '../allocation/profile.ts';
import { compareRatios, parseDecimal, ratio, ratioOf, type Ratio } from '../exact.ts';
import type { Election, ElectionProject, Warning } from './election.ts';
import { profileOf } from './profile.ts';

/**
 * Compares the columns `votes` and `score` with what the ballots add up to (rule P10). The ballots count;
 * a difference is worth a warning because somebody may have counted something else.
 */
export function wrongTotals(election: Election): readonly Warning[] {
  const profile = profileOf(election);
  const ids = election.projects.map(({ id }) => id);
  const totals = totalsOf(ids, profile);
  return election.projects.flatMap((project) => {
    const total = totals.get(project.id);
    if (total === undefined) return [];
    return [
      ...differs(project, 'votes', [ratio(BigInt(total.listed))]),
      // Whether the column counts what ballots give to projects they do not list, the format does not say.
      ...differs(project, 'score', [
        ratio(total.pointsOfAll, profile.scale),
        ratio(total.points, profile.scale),
      ]),
    ];
  });
}

function differs(
  { id, fields }: ElectionProject,
  column: string,
  counted: readonly [Ratio, ...Ratio[]],
): readonly Warning[] {
  const said = fields.get(column);
  if (said === undefined) return [];
  const number = parseDecimal(said);
  if (number !== null && counted.some((count) => compareRatios(ratioOf(number), count) === 0)) return [];
  return [{ code: 'total-differs', column, project: id, said, counted: counted[0] }];
}
