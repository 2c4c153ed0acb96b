/** The HTTP contract of an event's bids: typed one by one, or taken from a spreadsheet. */

import type { BookBid } from './http.ts';

/**
 * `POST /api/events/EVENT/bids` and `PUT /bids/BID`: one bid, `{name, organisation, purpose, beneficiaries, priorities,
 * period, askPence, leastPence, presenter}`; the answer is the bid as it stands in the book. Order, rules and removing
 * a bid are commands: `POST /api/events/EVENT/command {type: 'set-order' | 'set-rules' | 'remove-bid', ...}`.
 */
export type BidFields = Omit<BookBid, 'bid'>;

/** With `presenter` left out, what is known of the presenter stays as it is. */
export interface BidAsked extends BidFields {
  readonly presenter?: Presenter | undefined;
}

/**
 * Who presents a bid and how the council reaches them. It stands in an erasable table of its own and in no book, view,
 * export or page. Of a presenter under 18 the surname is not kept at all.
 */
export interface Presenter {
  readonly name: string;
  readonly contact: string;
  readonly under18: boolean;
  /** Who answers for a presenter under 18; empty for everybody else. */
  readonly adult: string;
}

/**
 * `GET /api/events/EVENT/bids/BID/presenter` (officer): null when nobody said. Of a presenter under 18 it says only that
 * a responsible adult is named: who that is has to be asked for.
 */
export type PresenterShown =
  | { readonly under18: false; readonly name: string; readonly contact: string }
  | { readonly under18: true; readonly adultNamed: boolean; readonly contactKept: boolean };

/** `POST /api/events/EVENT/bids/BID/adult` (officer): who answers for a presenter under 18. Each asking is logged. */
export interface AdultNamed {
  readonly adult: string;
}

/**
 * `POST /api/events/EVENT/order/draw {seed, reason}`: the running order drawn by lot (ST13). `GET /order/draw`: the last
 * draw, null when there was none. The same seed gives the same order, whoever does it.
 */
export interface OrderDraw {
  /** Up to 20 digits. */
  readonly seed: string;
  readonly reason: string;
  /** How often there was a draw in all. */
  readonly times: number;
  /** False once the order was changed by hand after it, or a bid came in. */
  readonly stands: boolean;
}

/** How long the reason of a draw may be. */
export const longestReason = 300;

/** What a spreadsheet of bids can say of each, in the order of the form. */
export const importFields = [
  'name',
  'organisation',
  'purpose',
  'beneficiaries',
  'ask',
  'least',
  'priorities',
  'period',
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
 * `POST /api/events/EVENT/bids/import`: a spreadsheet as the text of a CSV file or an Excel file in base64. With `take:
 * false` only the report. Nothing is taken unless every row is right. Where `columns` does not say what a column
 * means, the choice that was last taken in this fund does, or else its heading.
 */
export interface ImportAsked {
  readonly csv?: string | undefined;
  readonly xlsx?: string | undefined;
  readonly columns?: Partial<ImportColumns> | undefined;
  readonly take: boolean;
}

export interface ImportReport {
  readonly rows: number;
  readonly good: number;
  /** Rows already there with the same words and amounts: importing a file again changes nothing. */
  readonly same: number;
  readonly problems: readonly ImportProblem[];
  readonly taken: boolean;
  /** The first of the rows that are new. */
  readonly preview: readonly BookBid[];
  /** Every heading of the file. */
  readonly headings: readonly string[];
  readonly columns: ImportColumns;
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
    | 'ask-above-pot'
    | 'ask-above-cap'
    | 'least-above-ask'
    | 'ask-is-zero'
    | 'twice-in-file'
    /** A bid of this name by this group is there already, with other words or amounts: change it there. */
    | 'already-there'
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
