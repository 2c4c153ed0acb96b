/** A file of payments as it comes back from finance, row by row: every row, or nothing (X5). */

import type { Paid } from '../../../domain/exports/payments.ts';
import { dayOf, dayText } from '../../../domain/day.ts';
import { paymentsSent } from '../../../domain/contract/payments.ts';
import { tidyLine } from '../../../domain/contract/fields.ts';
import type { BidId } from '../../../domain/ids.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import { longestFinance, type PaymentProblem } from '../../../domain/wire/http-payments.ts';
import { english, type Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import { readSent } from '../../workers/sent-json.ts';
import type { Grid } from '../bid-sheet/grid.ts';
import { readCsv } from '../bid-sheet/read-csv.ts';
import { readXlsx } from '../bid-sheet/read-xlsx.ts';

export interface PaymentsToRead {
  readonly bytes: Uint8Array;
  /** The headings are read in it, or in English, or as programs know them. */
  readonly language: Language;
  /** The payments there are, by their keys. */
  readonly keys: ReadonlyMap<string, BidId>;
}

export interface PaymentsFound {
  readonly paid: ReadonlyMap<BidId, Paid>;
  readonly problems: readonly PaymentProblem[];
}

/** Whatever looks like it could hold somebody's bank details. */
const bank = /sort[\s_-]*code|account[\s_-]*(?:no|num|name|holder)|\biban\b|\bbic\b|\bswift\b|\bbank/i;

export async function readPayments({
  bytes,
  language,
  keys,
}: PaymentsToRead): Promise<Outcome<PaymentsFound>> {
  const body = readSent(bytes, paymentsSent);
  if (!body.ok) return body;
  const sent = body.value;
  const read =
    'xlsx' in sent ? await readXlsx(Buffer.from(sent.xlsx, 'base64'), language) : readCsv(sent.csv);
  if (read.problem) return accepted(onlyProblem(0, '', 'unreadable'));
  const grids = read.grids.filter(({ hidden }) => !hidden.sheet);
  const suspect = read.grids.flatMap(({ rows }) => rows[0] ?? []).find((heading) => bank.test(heading));
  if (suspect !== undefined) return accepted(onlyProblem(1, suspect, 'bank-details'));
  const grid = grids.find(({ rows }) => placesIn(rows[0] ?? [], language).key !== -1);
  if (grid === undefined)
    return accepted(onlyProblem(1, headingsOf('key', language)[0] ?? '', 'missing-column'));
  return accepted(paymentsIn(grid, language, keys));
}

function paymentsIn({ rows }: Grid, language: Language, keys: PaymentsToRead['keys']): PaymentsFound {
  const [headings = []] = rows;
  const places = placesIn(headings, language);
  const paid = new Map<BidId, Paid>();
  const problems: PaymentProblem[] = [];
  for (const [above, cells] of rows.slice(1).entries()) {
    const cell = (field: Field) => asTyped(cells[places[field]] ?? '');
    const about = (field: Field, problem: PaymentProblem['problem']) =>
      problems.push({ row: above + 2, column: headings[places[field]] ?? '', problem });
    if (cells.every((text) => text.trim() === '')) continue;
    const bid = keys.get(cell('key'));
    if (bid === undefined) {
      about('key', 'unknown-payment');
      continue;
    }
    if (paid.has(bid)) about('key', 'twice');
    const supplier = cell('supplier');
    if (supplier.length > longestFinance) about('supplier', 'too-long');
    const paidOn = dayIn(cell('paidOn'));
    if (paidOn === null) about('paidOn', 'not-a-day');
    paid.set(bid, { supplier, paidOn: paidOn ?? '' });
  }
  return { paid, problems };
}

type Field = 'key' | 'supplier' | 'paidOn';

function placesIn(headings: readonly string[], language: Language): Readonly<Record<Field, number>> {
  const placeOf = (field: Field) => {
    const names = headingsOf(field, language).map(plain);
    return headings.findIndex((heading) => names.includes(plain(heading)));
  };
  return { key: placeOf('key'), supplier: placeOf('supplier'), paidOn: placeOf('paidOn') };
}

function headingsOf(field: Field, language: Language): readonly string[] {
  const of = (which: Language) => wordsIn(which)['tables/payments'].columns[field].heading;
  return [of(language), of(english), field];
}

function plain(text: string): string {
  return tidyLine(text).toLowerCase();
}

/** Without the apostrophe that takes the harm out of what looks like a formula. */
function asTyped(cell: string): string {
  return tidyLine(cell).replace(/^'/, '');
}

/** `2027-02-01`, or `01/02/2027` with the day first, as a spreadsheet in Britain writes it; null for anything else. */
function dayIn(text: string): string | null {
  if (text === '') return '';
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = dayOf(iso);
  return found === null ? null : dayText(found);
}

function onlyProblem(row: number, column: string, problem: PaymentProblem['problem']): PaymentsFound {
  return { paid: new Map(), problems: [{ row, column, problem }] };
}
