import type { Election } from './election.ts';

/**
 * The ids that the file itself calls winners: 1 in the column `selected`. `null` when it has no such
 * column. Other values (2, 3) are local exceptions that the file's comment explains; they are no winners here.
 */
export function officialWinners(election: Election): readonly string[] | null {
  if (!election.projects.some(({ fields }) => fields.has('selected'))) return null;
  return election.projects.filter(({ fields }) => fields.get('selected') === '1').map(({ id }) => id);
}
