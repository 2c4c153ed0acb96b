import type { EventId, FundId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

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

export function openFinance(db: Database): AtOnce<FinanceFacts> {
  const ofFund = db.prepare<[number], KeptFundFinance>(
    'SELECT cost_centre AS costCentre, ledger_code AS ledgerCode FROM fund_finance WHERE fund = ?',
  );
  const setFund = db.prepare<KeptFundFinance & { readonly fund: FundId }>(
    `INSERT INTO fund_finance (fund, cost_centre, ledger_code) VALUES (@fund, @costCentre, @ledgerCode)
     ON CONFLICT (fund) DO UPDATE SET cost_centre = excluded.cost_centre, ledger_code = excluded.ledger_code`,
  );
  const paidIn = db.prepare<[number], KeptPayment & { readonly textHash: string }>(
    `SELECT text_hash AS textHash, supplier, paid_on AS paidOn FROM bid_contacts
     WHERE event = ? AND (supplier <> '' OR paid_on <> '')`,
  );
  const setPaid = db.prepare<KeptPayment & { readonly event: EventId; readonly textHash: string }>(
    `INSERT INTO bid_contacts (event, text_hash, name, contact, under_18, adult, supplier, paid_on)
     VALUES (@event, @textHash, '', '', 0, '', @supplier, @paidOn)
     ON CONFLICT (event, text_hash) DO UPDATE SET supplier = excluded.supplier, paid_on = excluded.paid_on`,
  );
  return {
    ofFund: (fund) => ofFund.get(fund) ?? { costCentre: '', ledgerCode: '' },
    setFund: (fund, finance) => void setFund.run({ ...finance, fund }),
    paidIn: (event) =>
      new Map(paidIn.all(event).map(({ textHash, supplier, paidOn }) => [textHash, { supplier, paidOn }])),
    setPaid: db.transaction((event: EventId, payments: readonly (KeptPayment & { textHash: string })[]) => {
      for (const payment of payments) setPaid.run({ ...payment, event });
    }),
  };
}
