import type { ReactNode } from 'react';
import type { TypedSheet } from '../../domain/sheets/sheet-book.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { Book } from '../../domain/wire/http.ts';
import { Button } from '../ui/button.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { listedWords } from '../words/listed.ts';
import { countWords } from '../words/numbers.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import { takeBack } from './sheet-requests.ts';
import type { BatchPageProps } from './sheet-page.ts';

/** Each typed sheet on a line of its own, in the order in which it was typed. */
export function BatchTable(props: BatchPageProps & { canTakeBack?: boolean }): ReactNode {
  const { book, batch, canTakeBack = false } = props;
  const columns: readonly Column<TypedSheet>[] = [
    { heading: words.sheet, cell: ({ card }) => sheetNumber(card), names: true },
    { heading: words.marks, cell: (sheet) => sheetWords(book, sheet) },
  ];
  return (
    <Table
      caption={words.typedList}
      columns={canTakeBack ? [...columns, takeBackColumn(props)] : columns}
      rows={batch.typed}
      keyOf={({ card }) => card}
    />
  );
}

function takeBackColumn({ view, batch, sheets }: BatchPageProps): Column<TypedSheet> {
  return {
    heading: words.takeBack,
    cell: ({ card }) => (
      <Button
        aria-label={words.takeBackOf({ number: sheetNumber(card) })}
        onClick={() => void sheets.take(takeBack(view.event, batch.batch, card))}
      >
        {words.takeBack}
      </Button>
    ),
  };
}

/** The marks by the number that each project has on paper. */
function sheetWords({ bids }: Pick<Book, 'bids'>, { marks, spoilt }: TypedSheet): string {
  if (spoilt !== null) return words.reasons[spoilt];
  if (marks.length === 0) return words.noMarks;
  const given = new Map(marks);
  return listedWords(
    bids.map(({ bid }, place) => {
      const mark = given.get(bid);
      return mark === undefined ? null : words.mark({ place: place + 1, mark: countWords(mark) });
    }),
  );
}
