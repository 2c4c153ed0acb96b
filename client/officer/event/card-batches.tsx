import { useCallback, type ReactNode } from 'react';
import { printedNumber } from '../../../domain/paper/voting-card.ts';
import type { CardPile } from '../../../domain/wire/http-cards.ts';
import type { CardNumber, EventId } from '../../../domain/ids.ts';
import { pilesOf } from '../../cards/card-requests.ts';
import { useReply } from '../../net/use-reply.ts';
import { Button } from '../../ui/button.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { cardWords as words } from '../../words/cards.ts';

interface BatchRow {
  readonly batch: number;
  readonly from: CardNumber;
  readonly to: CardNumber;
  readonly envelopes: number;
  readonly young: boolean;
  readonly address: string;
}

export interface CardBatchesProps {
  event: EventId;
  onPrint: (from: CardNumber, to: CardNumber) => void;
}

/** What was made so far, for whom, and where its QR codes lead to. */
export function CardBatches({ event, onPrint }: CardBatchesProps): ReactNode {
  const { reply } = useReply(useCallback(() => pilesOf(event), [event]));
  const batches = reply?.kind === 'value' ? batchesIn(reply.value.piles) : [];
  if (batches.length === 0) return null;
  const rows = batches.map((batch) => ({ ...batch, onPrint: () => onPrint(batch.from, batch.to) }));
  return <Table caption={words.batchesTitle} keyOf={({ batch }) => batch} rows={rows} columns={columns} />;
}

const columns: readonly Column<BatchRow & { readonly onPrint: () => void }>[] = [
  { heading: words.batchesPile, cell: rangeOf, names: true },
  {
    heading: words.batchesFor,
    cell: forWhom,
  },
  { heading: words.batchesAddress, cell: ({ address }) => address },
  {
    heading: words.batchesPrint,
    cell: (row) => (
      <Button onClick={row.onPrint} aria-label={printWords(row)}>
        {words.print}
      </Button>
    ),
  },
];

function forWhom({ envelopes, young }: BatchRow): string {
  if (young) return words.youngPeople;
  return envelopes === 0 ? words.everybody : words.envelopes({ count: envelopes });
}

function printWords({ from, to }: BatchRow): string {
  const range = { from: printedNumber(from), to: printedNumber(to) };
  return from === to ? words.printOne(range) : words.printRange(range);
}

function rangeOf({ from, to }: BatchRow): string {
  if (from === to) return printedNumber(from);
  return words.range({ from: printedNumber(from), to: printedNumber(to) });
}

/** The envelopes of one batch are one row. */
function batchesIn(piles: readonly CardPile[]): BatchRow[] {
  const rows = new Map<number, BatchRow>();
  for (const { batch, kind, from, to, address } of piles) {
    const row = rows.get(batch) ?? { batch, from, to, envelopes: 0, young: kind === 'young', address };
    rows.set(batch, { ...row, to, envelopes: row.envelopes + (kind === 'team' ? 1 : 0) });
  }
  return [...rows.values()];
}
