/** The sections of an election file. */
export type SectionName = 'META' | 'PROJECTS' | 'VOTES';

/** What can be wrong with an election file, and what of the file the words about it name; a closed list, so that every fault has its test (rule P12). */
export type Fault =
  | {
      readonly code:
        'quote-not-closed' | 'text-after-quote' | 'before-first-section' | 'utf-16' | 'listed-twice';
    }
  | { readonly code: 'section-twice' | 'header-missing' | 'too-many-cells'; readonly section: SectionName }
  | {
      readonly code: 'section-missing';
      readonly section: SectionName;
      /** The section that begins in its place; null at the end of the file. */
      readonly found: SectionName | null;
    }
  | {
      readonly code: 'column-missing' | 'column-twice';
      readonly section: SectionName;
      readonly column: string;
    }
  | {
      readonly code: 'cell-missing';
      readonly section: SectionName;
      readonly column: string;
      /** The row ends before the cell; or else the cell is empty. */
      readonly rowEnds: boolean;
    }
  | { readonly code: 'key-twice' | 'key-missing'; readonly key: string }
  | { readonly code: 'not-a-number' | 'digits-grouped'; readonly of: Measured; readonly text: string }
  | { readonly code: 'below-zero'; readonly of: Measured }
  | {
      readonly code:
        'unknown-vote-type' | 'unknown-scoring' | 'project-twice' | 'unknown-project' | 'list-item-missing';
      readonly text: string;
    }
  | { readonly code: 'points-do-not-match'; readonly listed: number; readonly points: number };

/** The numbers of an election file. */
export type Measured = 'budget' | 'cost' | 'points' | 'default_score';

export type Malformation = Fault['code'];

/** Where in the file something stands; both count from 1, columns in UTF-16 units as editors do. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** The text is not an election that can be read without guessing; its words are in `fault-words.ts`. */
export class MalformedElection extends Error {
  override readonly name = 'MalformedElection';
  readonly code: Malformation;
  readonly fault: Fault;
  readonly line: number;
  readonly column: number;

  constructor(fault: Fault, place: FilePlace) {
    super(`line ${place.line}, column ${place.column}: ${JSON.stringify(fault)}`);
    this.code = fault.code;
    this.fault = fault;
    this.line = place.line;
    this.column = place.column;
  }
}
