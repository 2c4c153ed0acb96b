import type { EventId, FundId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, run, sql } from '../sql/steps.ts';

/** What the council calls the money of a fund; each empty until somebody said. */
export interface KeptFundFinance {
  readonly costCentre: string;
  readonly ledgerCode: string;
}

/** What finance said of the payment for one bid; each empty until it did. */
export interface KeptPayment {
  readonly supplier: string;
  readonly paidOn: string;
}

/** What is paid stands with what else is kept of the group, under the words of its bid, and is erased with it. */
export interface FinanceFacts {
  ofFund(fund: FundId): Promise<KeptFundFinance>;
  setFund(fund: FundId, finance: KeptFundFinance): Promise<void>;
  /** By the words of the bid. */
  paidIn(event: EventId): Promise<ReadonlyMap<string, KeptPayment>>;
  /** All of them, or none. */
  setPaid(event: EventId, payments: readonly (KeptPayment & { readonly textHash: string })[]): Promise<void>;
}

export const financeSteps: TableSteps<FinanceFacts, 'ofFund' | 'paidIn'> = {
  reads: {
    *ofFund(fund) {
      const row = yield* first<KeptFundFinance>(
        sql`SELECT cost_centre AS "costCentre", ledger_code AS "ledgerCode" FROM fund_finance WHERE fund = ${fund}`,
      );
      return row ?? { costCentre: '', ledgerCode: '' };
    },
    *paidIn(event) {
      const rows = yield* all<KeptPayment & { readonly textHash: string }>(
        sql`SELECT text_hash AS "textHash", supplier, paid_on AS "paidOn" FROM bid_contacts
            WHERE event = ${event} AND (supplier <> '' OR paid_on <> '')`,
      );
      return new Map(rows.map(({ textHash, supplier, paidOn }) => [textHash, { supplier, paidOn }]));
    },
  },
  writes: {
    *setFund(fund, { costCentre, ledgerCode }) {
      yield* run(
        sql`INSERT INTO fund_finance (fund, cost_centre, ledger_code) VALUES (${fund}, ${costCentre}, ${ledgerCode})
            ON CONFLICT (fund) DO UPDATE SET cost_centre = excluded.cost_centre, ledger_code = excluded.ledger_code`,
      );
    },
    *setPaid(event, payments) {
      for (const { textHash, supplier, paidOn } of payments)
        yield* run(
          sql`INSERT INTO bid_contacts (event, text_hash, name, contact, under_18, adult, supplier, paid_on)
              VALUES (${event}, ${textHash}, '', '', 0, '', ${supplier}, ${paidOn})
              ON CONFLICT (event, text_hash) DO UPDATE
              SET supplier = excluded.supplier, paid_on = excluded.paid_on`,
        );
    },
  },
};
