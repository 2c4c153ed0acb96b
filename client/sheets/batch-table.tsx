import type { ReactNode } from 'react';
import type { TypedSheet } from '../../domain/sheets/sheet-book.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { Book } from '../../domain/wire/http.ts';
import { Button } from '../ui/button.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { countWords } from '../words/numbers.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import { markWords, rowWords } from './said.ts';
import { takeBack } from './sheet-requests.ts';
import type { BatchPageProps } from './sheet-page.ts';
import styles from './sheets.module.css';

export type BatchTableProps = BatchPageProps & {
  canTakeBack?: boolean;
  /** Only so many of the newest: a long list would hold up the keys of whoever types beside it. */
  newest?: number;
};

/** Each typed sheet on a line of its own, in the order in which it was typed. */
export function BatchTable(props: BatchTableProps): ReactNode {
  const { book, batch, canTakeBack = false, newest } = props;
  const columns: readonly Column<TypedSheet>[] = [
    { heading: words.sheet, cell: ({ card }) => sheetNumber(card), names: true },
    marksColumn(book),
  ];
  return (
    <Table
      caption={words.typedList}
      columns={canTakeBack ? [...columns, takeBackColumn(props)] : columns}
      rows={newest === undefined ? batch.typed : batch.typed.slice(-newest)}
      keyOf={({ card }) => card}
    />
  );
}

function marksColumn(book: Book): Column<TypedSheet> {
  return { heading: words.marks, cell: (sheet) => <SheetMarks book={book} sheet={sheet} /> };
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

/** Each mark under the number that its project has on paper, so that an eye can go along the sheet. */
function SheetMarks({ book, sheet }: { book: Pick<Book, 'bids'>; sheet: TypedSheet }): ReactNode {
  const { marks, spoilt } = sheet;
  if (spoilt !== null) return <span>{words.reasons[spoilt]}</span>;
  if (marks.length === 0) return <span>{words.noMarks}</span>;
  const given = new Map(marks);
  return (
    <ul className={styles.marks}>
      {book.bids.map(({ bid }, place) => (
        <li key={bid} data-blank={given.has(bid) ? undefined : 'yes'}>
          <span aria-hidden="true">{countWords(place + 1)}</span>
          <strong aria-hidden="true">{given.has(bid) ? countWords(given.get(bid) ?? 0) : '–'}</strong>
          <VisuallyHidden>
            {words.rowTyped({ row: rowWords(book, bid), mark: markWords(given.get(bid) ?? null) })}
          </VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}
