/** What finance pays for a decision, one payment to a row. Nobody's bank details are held, and none are asked for (X5). */

import type { BidId } from '../ids.ts';
import { sumPence, type Pence } from '../money.ts';
import type { paymentsFile } from '../words/en-GB/tables/payments.ts';
import type { resultFile } from '../words/en-GB/tables/result.ts';
import type { Said } from '../words/messages.ts';
import { chosenIn, type DecisionRecord, type RecordProject } from './record.ts';
import { standingOf } from './rows.ts';
import { tableOf, worded, type BareColumn, type ExportColumn, type ExportTable } from './table.ts';

/** What the council sets once for a fund; each empty until somebody did. */
export interface FundFinance {
  readonly costCentre: string;
  readonly ledgerCode: string;
}

/** What finance said of a payment; each empty until it did. */
export interface Paid {
  readonly supplier: string;
  /** `2027-02-01`. */
  readonly paidOn: string;
}

export interface Finance {
  readonly fund: FundFinance;
  readonly paid: ReadonlyMap<BidId, Paid>;
  /** What each project has of its awards (G1, G4); null before the first award of the event. */
  readonly awarded: ReadonlyMap<BidId, Pence> | null;
}

export interface PaymentWords {
  readonly payments: Said<typeof paymentsFile>;
  readonly result: Said<typeof resultFile>;
}

interface Payment {
  readonly project: RecordProject;
  readonly record: DecisionRecord;
  readonly fund: FundFinance;
  readonly paid: Paid;
  readonly amountPence: Pence;
  readonly isAwarded: boolean;
  readonly words: PaymentWords;
}

const columns: readonly BareColumn<Payment, keyof PaymentWords['payments']['columns']>[] = [
  { key: 'reference', kind: 'code', cell: ({ project }) => project.reference },
  { key: 'payee', kind: 'text', cell: ({ project }) => project.organisation },
  { key: 'supplier', kind: 'code', cell: ({ paid }) => paid.supplier },
  { key: 'amountPence', kind: 'money', cell: ({ amountPence }) => amountPence },
  {
    key: 'awarded',
    kind: 'text',
    cell: ({ isAwarded, words }) => words.payments.awarded[isAwarded ? 'yes' : 'no'],
  },
  { key: 'name', kind: 'text', cell: ({ project }) => project.name },
  { key: 'period', kind: 'text', cell: ({ project }) => project.period },
  { key: 'costCentre', kind: 'code', cell: ({ fund }) => fund.costCentre },
  { key: 'ledgerCode', kind: 'code', cell: ({ fund }) => fund.ledgerCode },
  { key: 'paidOn', kind: 'day', cell: ({ paid }) => (paid.paidOn === '' ? null : paid.paidOn) },
  { key: 'event', kind: 'text', cell: ({ record }) => record.published.event.name },
  { key: 'area', kind: 'text', cell: ({ record }) => record.published.event.area },
  { key: 'fund', kind: 'text', cell: ({ record }) => record.published.event.fund },
  { key: 'standing', kind: 'text', cell: ({ record, words }) => standingOf(record, words.result) },
  { key: 'run', kind: 'count', cell: ({ record }) => record.run.number },
  { key: 'key', kind: 'code', cell: ({ record, project }) => paymentKey(record, project.bid) },
];

export function paymentColumns({
  payments,
}: Pick<PaymentWords, 'payments'>): readonly ExportColumn<Payment>[] {
  return worded(columns, payments.columns);
}

const nothingPaid: Paid = { supplier: '', paidOn: '' };

/**
 * Every project with money: what the run gave it, and from the first award on what it was awarded and has not given back,
 * whichever run that came from. One with £0 is no payment.
 */
export function paymentsTable(record: DecisionRecord, finance: Finance, words: PaymentWords): ExportTable {
  const { awarded, fund } = finance;
  const amounts =
    awarded ?? new Map(chosenIn(record).map(({ bid, amountPence }) => [bid, amountPence] as const));
  const rows = record.projects.flatMap((project): Payment | [] => {
    const amountPence = amounts.get(project.bid) ?? 0;
    if (amountPence === 0) return [];
    const paid = finance.paid.get(project.bid) ?? nothingPaid;
    return { project, record, fund, paid, amountPence, isAwarded: awarded !== null, words };
  });
  return tableOf(words.payments.title, paymentColumns(words), rows);
}

/** What all payments come to once there are awards; null before. */
export function awardedInAll({ awarded }: Pick<Finance, 'awarded'>): Pence | null {
  return awarded === null ? null : sumPence([...awarded.values()]);
}

/** By which a row is found again: of another event, or of another result, it is another. */
export function paymentKey(
  { event, fingerprint }: Pick<DecisionRecord, 'event' | 'fingerprint'>,
  bid: BidId,
): string {
  return `${event}-${bid}-${fingerprint.slice(0, 8)}`;
}
