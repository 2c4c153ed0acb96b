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

type Listed = Omit<WrittenBallot, 'voter'>;

/** Told of something odd in a row. */
export type Warn = (warning: Warning) => void;

/**
 * Reads the rows of VOTES (rules P8 and P9). A ballot with nothing on it is a ballot. Columns about the voter
 * (age, sex, …) are not kept: nothing here needs them.
 */
export class BallotReader {
  readonly ballots: WrittenBallot[] = [];
  readonly #voteType: VoteType;
  /** Every id with itself, so that all ballots share one string for each project. */
  readonly #ids: ReadonlyMap<string, string>;
  readonly #voters = new Set<string>();
  readonly #warn: Warn;

  constructor(voteType: VoteType, projects: readonly { readonly id: string }[], warn: Warn) {
    this.#voteType = voteType;
    this.#ids = new Map(projects.map(({ id }) => [id, id]));
    this.#warn = warn;
  }

  /**
   * @throws MalformedElection for a project that does not exist, a project ranked or scored twice, or points
   *   that do not go with the projects one by one.
   */
  row(section: Section, row: Row): void {
    const voter = filledCellOf(section, row, 'voter_id');
    if (this.#voters.has(voter.value))
      this.#warn({ code: 'voter-twice', line: voter.line, voter: voter.value });
    this.#voters.add(voter.value);
    this.ballots.push({ voter: voter.value, ...this.#listedIn(section, row) });
  }

  #listedIn(section: Section, row: Row): Listed {
    const ids = this.#ids;
    const cell = cellOf(section, row, 'vote');
    const written = isNone(cell.value) && !ids.has(cell.value) ? [] : itemsOf(cell);
    const listed = written.map((id) => knownId(id, ids, cell));
    const hasPoints = this.#voteType === 'cumulative' || this.#voteType === 'scoring';
    const points = hasPoints ? readPoints(cellOf(section, row, 'points'), listed.length) : [];
    if (new Set(listed).size === listed.length) return { listed, points };
    if (this.#voteType === 'ordinal' || this.#voteType === 'scoring')
      throw new MalformedElection({ code: 'listed-twice' }, cell);
    this.#warn({ code: hasPoints ? 'listed-twice-adds-up' : 'listed-twice-counts-once', line: cell.line });
    return hasPoints ? addedUp(listed, points) : { listed: [...new Set(listed)], points };
  }
}

/** @throws MalformedElection for a comma with nothing before or after it: nobody knows whether something was cut off. */
function itemsOf(cell: Cell): readonly string[] {
  const items = cell.value.split(',').map((item) => item.trim());
  if (!items.includes('')) return items;
  throw new MalformedElection({ code: 'list-item-missing', text: cell.value }, cell);
}

function knownId(written: string, ids: ReadonlyMap<string, string>, cell: Cell): string {
  const id = ids.get(written);
  if (id !== undefined) return id;
  throw new MalformedElection({ code: 'unknown-project', text: written }, cell);
}

/** Points given to a project in several portions are points given to it. */
function addedUp(listed: readonly string[], points: readonly Decimal[]): Listed {
  const sums = new Map<string, Decimal>();
  for (const [index, id] of listed.entries()) {
    const sum = sums.get(id);
    const portion = points[index];
    if (portion !== undefined) sums.set(id, sum === undefined ? portion : addDecimals(sum, portion));
  }
  return { listed: [...sums.keys()], points: [...sums.values()] };
}

function readPoints(cell: Cell, expected: number): readonly Decimal[] {
  const points = isNone(cell.value) ? [] : itemsOf(cell).map((text) => readNumber(text, cell, 'points'));
  if (points.length === expected) return points;
  throw new MalformedElection({ code: 'points-do-not-match', listed: expected, points: points.length }, cell);
}
