import type { Decimal } from '../exact.ts';
import type { Cell, Row } from './cells.ts';
import type { VoteType } from './election.ts';
import { MalformedElection } from './malformed.ts';
import { readNumber } from './numbers.ts';
import { cellOf, filledCellOf, isNone, type Section } from './sections.ts';

/** The cells of META by lower-case key; a key without a value is left out. */
export type Meta = ReadonlyMap<string, Cell>;

const VOTE_TYPES: readonly VoteType[] = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'];
const ZERO: Decimal = { units: 0n, places: 0 };

/** Reads the rows of META: every key, known or not (rule P5). */
export class MetaReader {
  readonly meta = new Map<string, Cell>();
  readonly #seen = new Set<string>();

  /** @throws MalformedElection when a key is there twice. */
  row(section: Section, row: Row): void {
    const keyCell = filledCellOf(section, row, 'key');
    const key = keyCell.value.toLowerCase();
    const value = cellOf(section, row, 'value');
    if (this.#seen.has(key)) throw new MalformedElection({ code: 'key-twice', key }, keyCell);
    this.#seen.add(key);
    if (!isNone(value.value)) this.meta.set(key, value);
  }
}

/**
 * The value of a key that the election cannot be read without.
 *
 * @throws MalformedElection when META does not have it.
 */
export function requiredKey(section: Section, meta: Meta, key: string): Cell {
  const cell = meta.get(key);
  if (cell !== undefined) return cell;
  throw new MalformedElection({ code: 'key-missing', key }, section.place);
}

/**
 * The vote type, and with it what the points of a ballot mean.
 *
 * @throws MalformedElection for a type, or a way to score rankings, that the format does not describe.
 */
export function readVoteType(section: Section, meta: Meta): VoteType {
  const cell = requiredKey(section, meta, 'vote_type');
  const voteType = VOTE_TYPES.find((type) => type === cell.value.toLowerCase());
  if (voteType === undefined)
    throw new MalformedElection({ code: 'unknown-vote-type', text: cell.value }, cell);
  const scoring = meta.get('scoring_fn');
  if (voteType === 'ordinal' && scoring !== undefined && scoring.value.toLowerCase() !== 'borda')
    throw new MalformedElection({ code: 'unknown-scoring', text: scoring.value }, scoring);
  return voteType;
}

/** Points of a project that a ballot does not list: only `scoring` elections may say so. */
export function readDefaultScore(meta: Meta, voteType: VoteType): Decimal {
  const cell = meta.get('default_score');
  if (cell === undefined || voteType !== 'scoring') return ZERO;
  return readNumber(cell.value, cell, 'default_score');
}
