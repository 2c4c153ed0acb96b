/** What a row of a spreadsheet says otherwise than the bid that is there, in all that is kept of it (W13). */

import type { Pence } from '../../../domain/money.ts';
import {
  publicFields,
  type BidFields,
  type ImportDifference,
  type ImportField,
  type Presenter,
} from '../../../domain/wire/http-bids.ts';
import { isNamedIn, kept } from '../presenters.ts';

/** A bid and who presents it, as both are kept. */
export interface KeptBid {
  readonly bid: BidFields;
  readonly presenter: Presenter | null;
}

const nobody: Presenter = {
  name: '',
  contact: '',
  under18: false,
  adult: '',
  reference: '',
  charity: '',
  company: '',
  postcode: '',
};

type Told = (held: { readonly bid: BidFields; readonly presenter: Presenter }) => string;

/** Each field as it is kept. A school is only used to see that it is named nowhere: nothing of it is there to compare. */
const fields: Readonly<Record<Exclude<ImportField, 'school'>, Told>> = {
  name: ({ bid }) => bid.name,
  organisation: ({ bid }) => bid.organisation,
  purpose: ({ bid }) => bid.purpose,
  beneficiaries: ({ bid }) => bid.beneficiaries,
  ask: ({ bid }) => pounds(bid.askPence),
  least: ({ bid }) => (bid.leastPence === null ? '' : pounds(bid.leastPence)),
  priorities: ({ bid }) => bid.priorities,
  period: ({ bid }) => bid.period,
  reference: ({ presenter }) => presenter.reference,
  charity: ({ presenter }) => presenter.charity,
  company: ({ presenter }) => presenter.company,
  postcode: ({ presenter }) => presenter.postcode,
  presenter: ({ presenter }) => presenter.name,
  contact: ({ presenter }) => presenter.contact,
  under18: ({ presenter }) => (presenter.under18 ? 'yes' : 'no'),
  adult: ({ presenter }) => presenter.adult,
};

const everybodys: ReadonlySet<ImportField> = new Set(publicFields);

/**
 * What the row makes of the bid, and each field that differs. A field without a column in the file stays as it is. Of a
 * presenter, only what is kept is compared (S9).
 */
export function differencesIn(
  before: KeptBid,
  row: { readonly bid: BidFields; readonly presenter: Presenter },
  said: readonly ImportField[],
): { readonly becomes: KeptBid; readonly fields: readonly ImportDifference[] } {
  const known = before.presenter ?? nobody;
  const becomes = {
    bid: mergedBid(before.bid, row.bid, said),
    presenter: mergedPresenter(known, row.presenter, said),
  };
  // A text of before may name somebody of whom nobody knew until now that they are under 18 (S9).
  const young = [known, row.presenter].filter(({ under18 }) => under18 || becomes.presenter.under18);
  const names = (text: string): boolean =>
    young.some((child) => isNamedIn(text, { ...child, under18: true }));
  const all = Object.keys(fields) as (keyof typeof fields)[];
  const found = all.flatMap((field): ImportDifference[] => {
    const [was, is] = [fields[field]({ bid: before.bid, presenter: known }), fields[field](becomes)];
    if (was === is) return [];
    // Of details that only officers read, the report shows that they differ, and not their content.
    return everybodys.has(field) && !names(was) && !names(is)
      ? [{ field, before: was, after: is }]
      : [{ field, before: null, after: null }];
  });
  return { becomes, fields: found };
}

function mergedBid(before: BidFields, row: BidFields, said: readonly ImportField[]): BidFields {
  const has = new Set(said);
  const { name, organisation, purpose, beneficiaries, askPence } = row;
  return {
    name,
    organisation,
    purpose,
    beneficiaries,
    askPence,
    leastPence: has.has('least') ? row.leastPence : leastWithin(before.leastPence, askPence),
    priorities: has.has('priorities') ? row.priorities : before.priorities,
    period: has.has('period') ? row.period : before.period,
    // No column says it.
    ...(before.stall !== undefined && { stall: before.stall }),
  };
}

/** A least amount above the new ask says nothing any more. */
function leastWithin(least: Pence | null, ask: Pence): Pence | null {
  return least === null ? null : Math.min(least, ask);
}

function mergedPresenter(known: Presenter, row: Presenter, said: readonly ImportField[]): Presenter {
  const has = new Set(said);
  const of = <T>(field: ImportField, old: T, fresh: T): T => (has.has(field) ? fresh : old);
  return kept({
    name: of('presenter', known.name, row.name),
    contact: of('contact', known.contact, row.contact),
    under18: of('under18', known.under18, row.under18),
    adult: of('adult', known.adult, row.adult),
    reference: of('reference', known.reference, row.reference),
    charity: of('charity', known.charity, row.charity),
    company: of('company', known.company, row.company),
    postcode: of('postcode', known.postcode, row.postcode),
  });
}

function pounds(pence: Pence): string {
  return `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}
