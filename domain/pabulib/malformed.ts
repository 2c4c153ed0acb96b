/** What can be wrong with an election file; a closed list, so that every fault has its test (rule P12). */
export type Malformation =
  | 'quote-not-closed'
  | 'text-after-quote'
  | 'before-first-section'
  | 'section-twice'
  | 'section-missing'
  | 'header-missing'
  | 'column-missing'
  | 'column-twice'
  | 'too-many-cells'
  | 'cell-missing'
  | 'key-twice'
  | 'key-missing'
  | 'utf-16'
  | 'not-a-number'
  | 'digits-grouped'
  | 'below-zero'
  | 'unknown-vote-type'
  | 'unknown-scoring'
  | 'project-twice'
  | 'unknown-project'
  | 'list-item-missing'
  | 'listed-twice'
  | 'points-do-not-match';

/** Where in the file something stands; both count from 1, columns in UTF-16 units as editors do. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** The text is not an election that can be read without guessing. */
export class MalformedElection extends Error {
  override readonly name = 'MalformedElection';
  readonly code: Malformation;
  readonly line: number;
  readonly column: number;

  constructor(code: Malformation, place: FilePlace, sentence: string) {
    super(`line ${place.line}, column ${place.column}: ${sentence}`);
    this.code = code;
    this.line = place.line;
    this.column = place.column;
  }
}

/** A piece of the file in a sentence about it: short, and without what would do things to a terminal. */
export function quoted(text: string): string {
  const shown = text.slice(0, LONGEST_QUOTE).replace(/\p{Cc}/gu, '\uFFFD');
  return `"${shown}${text.length > LONGEST_QUOTE ? '…' : ''}"`;
}

const LONGEST_QUOTE = 40;
