/** The HTTP contract of payments: what finance fills in, read back from the very file that was taken away (X5). */

/** What is wrong with a file of payments, or with one row of it. */
export const paymentProblems = [
  'unreadable', // no spreadsheet, or a broken one
  'bank-details', // a column that looks like bank details: nothing of the file is kept
  'missing-column', // without the row key, nobody knows whose payment it is
  'unknown-payment', // of another event, of a project without money, or of a result that was replaced
  'twice', // two rows of the same payment
  'not-a-day',
  'too-long',
] as const;
export type PaymentProblemKind = (typeof paymentProblems)[number];

export interface PaymentProblem {
  /** As the spreadsheet numbers it; 1 for the headings. */
  readonly row: number;
  /** The heading that it is about; empty for the whole file. */
  readonly column: string;
  readonly problem: PaymentProblemKind;
}

/** Every row was taken, or none. */
export interface PaymentsReport {
  /** How many payments the file says something of. */
  readonly rows: number;
  /** How many of them have a day of payment. */
  readonly paid: number;
  readonly problems: readonly PaymentProblem[];
}

/** An Excel file in base64, or the text of a CSV file. */
export type PaymentsSent = { readonly csv: string } | { readonly xlsx: string };

/** What the council calls the money of a fund, in every file of payments; each may be empty. */
export interface FundFinanceShown {
  readonly costCentre: string;
  readonly ledgerCode: string;
}

export const longestFinance = 60;
