import { shortDecimalText } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { Election, ElectionBallot, ElectionProject } from './election.ts';

/** What a row that holds nothing but one of these words would be taken for. */
const TITLES = ['META', 'PROJECTS', 'VOTES'];

/**
 * Writes an election in the Pabulib `.pb` format (rule P14), as strict readers want it: UTF-8 without a byte order
 * mark, LF after every row, no empty rows, no spaces round separators, quotes only where a cell needs them.
 * Read again it is the same election; what the file said of itself in META stands as it was.
 *
 * A project whose id holds a comma and is listed by a ballot cannot be written: that is a fault of the caller.
 */
export function writeElection(election: Election): string {
  return `${[...metaRows(election), ...projectRows(election), ...voteRows(election)].join('\n')}\n`;
}

function metaRows({ meta }: Election): readonly string[] {
  return ['META', 'key;value', ...[...meta].map((pair) => row(pair))];
}

function projectRows({ projects, moneyPlaces }: Election): readonly string[] {
  const columns = [...new Set(projects.flatMap(({ fields }) => [...fields.keys()]))];
  const cells = ({ id, cost, fields }: ElectionProject) => [
    id,
    shortDecimalText(cost, moneyPlaces),
    ...columns.map((column) => fields.get(column) ?? ''),
  ];
  return ['PROJECTS', row(['project_id', 'cost', ...columns]), ...projects.map((one) => row(cells(one)))];
}

function voteRows({ ballots, voteType, pointPlaces }: Election): readonly string[] {
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
  const cells = (ballot: ElectionBallot) => {
    const points = ballot.points.map((given) => shortDecimalText(given, pointPlaces));
    return [ballot.voter, listOf(ballot), ...(hasPoints ? [points.join(',')] : [])];
  };
  const columns = ['voter_id', 'vote', ...(hasPoints ? ['points'] : [])];
  return ['VOTES', row(columns), ...ballots.map((ballot) => row(cells(ballot)))];
}

/** A blank ballot of a voter who is called like a section must not stand alone in its row. */
function listOf({ voter, listed }: ElectionBallot): string {
  assert(!listed.some((id) => id.includes(',')), `the ballot of ${voter} lists no id with a comma`);
  return listed.length === 0 && TITLES.includes(voter.toUpperCase()) ? 'None' : listed.join(',');
}

function row(cells: readonly string[]): string {
  return cells.map(cell).join(';');
}

function cell(value: string): string {
  return /[;"\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
