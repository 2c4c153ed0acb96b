import { addDecimals, type Decimal } from '../exact.ts';
import type { Cell, Row } from './cells.ts';
import type { VoteType, Warning } from './election.ts';
import { MalformedElection } from './malformed.ts';
import { readNumber } from './numbers.ts';
import { cellOf, filledCellOf, isNone, type Section } from './sections.ts';

/** A ballot whose points are still as written. */
export interface WrittenBallot {
  readonly voter: string;
  readonly listed: readonly string[];
  readonly points: readonly Decimal[];
}

/** What reading a ballot needs to know about the election. */
interface Context {
  readonly section: Section;
  readonly voteType: VoteType;
  /** Every id with itself, so that all ballots share one string for each project. */
  readonly ids: ReadonlyMap<string, string>;
  readonly warnings: Warning[];
}

/**
 * Reads the ballots (rules P8 and P9). A ballot with nothing on it is a ballot. Columns about the voter
 * (age, sex, …) are not kept: nothing here needs them.
 *
 * @throws MalformedElection for a project that does not exist, a project ranked or scored twice, or points
 *   that do not go with the projects one by one.
 */
export function readBallots(
  section: Section,
  voteType: VoteType,
  projectIds: readonly string[],
  warnings: Warning[],
): readonly WrittenBallot[] {
  const ids = new Map(projectIds.map((id) => [id, id]));
  const context: Context = { section, voteType, ids, warnings };
  const voters = new Set<string>();
  return section.rows.map((row) => {
    const voter = filledCellOf(section, row, 'voter_id');
    if (voters.has(voter.value)) {
      warnings.push({ line: voter.line, sentence: `The voter ${voter.value} is there twice; both count.` });
    }
    voters.add(voter.value);
    return readBallot(context, row, voter.value);
  });
}

function readBallot({ section, voteType, ids, warnings }: Context, row: Row, voter: string): WrittenBallot {
  const cell = cellOf(section, row, 'vote');
  const written = isNone(cell.value) && !ids.has(cell.value) ? [] : itemsOf(cell);
  const listed = written.map((id) => knownId(id, ids, cell));
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
  const points = hasPoints ? readPoints(cellOf(section, row, 'points'), listed.length) : [];
  if (new Set(listed).size === listed.length) return { voter, listed, points };
  if (voteType === 'ordinal' || voteType === 'scoring') {
    throw new MalformedElection('listed-twice', cell, 'the ballot lists a project twice.');
  }
  const once = hasPoints ? addedUp(listed, points) : { listed: [...new Set(listed)], points };
  const result = hasPoints ? 'its points add up' : 'it counts once';
  warnings.push({ line: cell.line, sentence: `The ballot lists a project twice; ${result}.` });
  return { voter, ...once };
}

function itemsOf(cell: Cell): readonly string[] {
  return cell.value.split(',').map((item) => item.trim());
}

function knownId(written: string, ids: ReadonlyMap<string, string>, cell: Cell): string {
  const id = ids.get(written);
  if (id !== undefined) return id;
  throw new MalformedElection('unknown-project', cell, `the ballot lists an unknown project "${written}".`);
}

/** Points given to a project in several portions are points given to it. */
function addedUp(listed: readonly string[], points: readonly Decimal[]): Omit<WrittenBallot, 'voter'> {
  const sums = new Map<string, Decimal>();
  for (const [index, id] of listed.entries()) {
    const sum = sums.get(id);
    const portion = points[index];
    if (portion !== undefined) sums.set(id, sum === undefined ? portion : addDecimals(sum, portion));
  }
  return { listed: [...sums.keys()], points: [...sums.values()] };
}

function readPoints(cell: Cell, expected: number): readonly Decimal[] {
  const points = isNone(cell.value) ? [] : itemsOf(cell).map((text) => readNumber(text, cell, 'the points'));
  if (points.length === expected) return points;
  throw new MalformedElection(
    'points-do-not-match',
    cell,
    `the ballot lists ${expected} projects and gives ${points.length} points.`,
  );
}
