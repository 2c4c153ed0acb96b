/** The HTTP contract of an event's bids: typed one by one, or taken from a spreadsheet. */

import type { BidId } from '../ids.ts';
import type { BookBid } from './http.ts';

/** One bid as it is sent, and as it stands in the book but for its number. */
export type BidFields = Omit<BookBid, 'bid' | 'picture' | 'documents'>;

/** With `presenter` left out, what is known of the presenter stays as it is. */
export interface BidAsked extends BidFields {
  readonly presenter?: Presenter | undefined;
}

/**
 * Who presents a bid and how the council reaches them. It stands in an erasable table of its own and in no book, view,
 * export or page. Of a presenter under 18 the surname is not kept at all.
 */
export interface Presenter extends BidDetails {
  readonly name: string;
  readonly contact: string;
  readonly under18: boolean;
  /** Who answers for a presenter under 18; empty for everybody else. */
  readonly adult: string;
}

/** What an office needs to know of a bid and nobody reads on the day: each empty where nobody said. */
export interface BidDetails {
  /** What the council calls it in its own papers. */
  readonly reference: string;
  readonly charity: string;
  readonly company: string;
  /** Where the group is; it may be somebody's home. */
  readonly postcode: string;
}

/** Of a presenter under 18 it says only that a responsible adult is named: who that is has to be asked for. */
export type PresenterShown =
  | ({ readonly under18: false; readonly name: string; readonly contact: string } & BidDetails)
  | ({ readonly under18: true; readonly adultNamed: boolean; readonly contactKept: boolean } & BidDetails);

/** Who answers for a presenter under 18. Each time somebody asks, the log says so. */
export interface AdultNamed {
  readonly adult: string;
}

/** The last drawing of the running order by lot (ST13). The same seed gives the same order, whoever draws it. */
export interface OrderDraw {
  /** Up to 20 digits. */
  readonly seed: string;
  readonly reason: string;
  /** How often there was a draw in all. */
  readonly times: number;
  /** False once the order was changed by hand after it, or a bid came in. */
  readonly stands: boolean;
}

/** How long each line about a presenter may be. */
export const longestPresenter = 120;

/** How many rows of a sheet are looked at. */
export const mostRows = 50_000;

/** How long the reason of a draw may be. */
export const longestReason = 300;

/** Everybody reads these of a bid, whoever presents it. */
export const publicFields = [
  'name',
  'organisation',
  'purpose',
  'beneficiaries',
  'ask',
  'least',
  'priorities',
  'period',
] as const;

/** What a spreadsheet of bids can say of each, in the order of the form. */
export const importFields = [
  ...publicFields,
  'reference',
  'charity',
  'company',
  'postcode',
  'presenter',
  'contact',
  'under18',
  'adult',
  'school',
] as const;
export type ImportField = (typeof importFields)[number];

/** Every bid needs these. */
export const neededFields: readonly ImportField[] = [
  'name',
  'organisation',
  'purpose',
  'beneficiaries',
  'ask',
];

/** Which column of the file says what, by its heading; null where none does. */
export type ImportColumns = Readonly<Record<ImportField, string | null>>;

/**
 * A spreadsheet as the text of a CSV file or an Excel file in base64. With `take: false` only the report comes back. Nothing
 * is taken unless every row is right. Where `columns` does not say what a column means, the choice that was last taken in this
 * fund does, or else its heading.
 */
export interface ImportAsked {
  readonly csv?: string | undefined;
  readonly xlsx?: string | undefined;
  /** Which sheet of a workbook; where nothing is said, the first that is not hidden and names columns of bids. */
  readonly sheet?: string | undefined;
  /** The line with the names of the columns, as a spreadsheet numbers it. */
  readonly headerLine?: number | undefined;
  readonly columns?: Partial<ImportColumns> | undefined;
  /** Rows to be left out, whatever stands in them: for what cannot be taken, such as a line of sums. */
  readonly leaveOut?: readonly number[] | undefined;
  /** Rows that are hidden or filtered out are taken too. */
  readonly withHidden?: boolean | undefined;
  /** What differs from a bid that is there already is changed there. */
  readonly changing?: boolean | undefined;
  readonly take: boolean;
}

export interface ImportReport {
  /** How the file was read, so that a person can compare it with their spreadsheet. */
  readonly read: SheetReading;
  readonly rows: number;
  readonly good: number;
  /** Rows already there, word for word in all that is kept: importing a file again changes nothing. */
  readonly same: number;
  /** Rows that differ from a bid that is there. They are taken only with `changing`. */
  readonly changes: readonly ImportChange[];
  readonly problems: readonly ImportProblem[];
  readonly taken: boolean;
  /** The first of the rows that are new. */
  readonly preview: readonly BookBid[];
  /** Every heading of the file. */
  readonly headings: readonly string[];
  readonly columns: ImportColumns;
}

export interface SheetReading {
  /** Every sheet of a workbook; empty for a CSV file. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[];
  /** The one that was read; empty for a CSV file. */
  readonly sheet: string;
  /** As a spreadsheet numbers it. */
  readonly headerLine: number;
  /** Headings of columns that no field of a bid is read from. */
  readonly unused: readonly string[];
  /** Fields that two columns could be meant for. */
  readonly questions: readonly ImportQuestion[];
  /** Each column with what it becomes and its first two cells: none that may say something about a person under 18. */
  readonly samples: readonly ColumnSample[];
  /** Rows, and headings of columns, that a person who opens the file does not see. */
  readonly hidden: {
    readonly rows: readonly number[];
    readonly columns: readonly string[];
    readonly taken: boolean;
  };
  /** Cells that stand as one, as `B2:B4`. */
  readonly merged: readonly string[];
  /** Rows left out because somebody said so. */
  readonly leftOut: readonly number[];
}

export interface ImportQuestion {
  readonly field: ImportField;
  readonly headings: readonly string[];
}

export interface ColumnSample {
  readonly heading: string;
  readonly field: ImportField | null;
  readonly cells: readonly string[];
}

/** A row that differs from the bid of its name and group. */
export interface ImportChange {
  readonly row: number;
  readonly bid: BidId;
  readonly name: string;
  readonly fields: readonly ImportDifference[];
}

/** What stood and what the file says; null where only that it differs is told: of people, and of anybody under 18. */
export interface ImportDifference {
  readonly field: ImportField;
  readonly before: string | null;
  readonly after: string | null;
}

/** How many new rows a report shows. */
export const mostPreviewed = 25;

export interface ImportProblem {
  /** As a spreadsheet numbers it: the first row is row 1. */
  readonly row: number;
  /** The field; empty when the whole row or file is meant. */
  readonly column: ImportField | '';
  /** As a spreadsheet names it: `E14`; empty when there is no such cell. */
  readonly cell: string;
  /** What the file calls the column. */
  readonly heading: string;
  readonly problem:
    | 'missing-column'
    | 'empty'
    | 'too-long'
    | 'not-an-amount'
    | 'amount-too-large'
    | 'ask-above-pot'
    | 'ask-above-cap'
    | 'least-above-ask'
    | 'ask-is-zero'
    | 'twice-in-file'
    /** Two columns could be meant: say which. */
    | 'which-column'
    /** Letters were lost when the file was saved or read: save it again as UTF-8. */
    | 'unreadable'
    | 'not-yes-or-no'
    | 'adult-missing'
    /** The surname or school of a presenter under 18 stands where everybody would read it. */
    | 'names-a-child'
    | 'not-csv'
    | 'not-xlsx';
  /** The cell as it stands, cut; empty where it may say something about a person. */
  readonly value: string;
}
