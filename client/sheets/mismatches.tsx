import { useState, type ReactNode } from 'react';
import type { Mismatch } from '../../domain/sheets/compare-typings.ts';
import type { TypedSheet } from '../../domain/sheets/sheet-book.ts';
import type { CardNumber } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { Book } from '../../domain/wire/http.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { Table } from '../ui/table.tsx';
import { sheetsWords as words } from '../words/sheets.ts';
import { markWords, rowWords } from './said.ts';
import { settle } from './sheet-requests.ts';
import type { BatchPageProps } from './sheet-page.ts';
import styles from './sheets.module.css';
import { Totals } from './totals.tsx';
import { TypeSheets } from './type-sheets.tsx';

/** Sheets that two people typed differently, side by side; each is settled by typing it once more. */
export function Mismatches(props: BatchPageProps): ReactNode {
  const { view, book, batch, sheets } = props;
  const [typing, setTyping] = useState<CardNumber | null>(null);
  const again = batch.mismatches.find(({ card }) => card === typing);
  if (again !== undefined) {
    return (
      <section className={column.column} aria-labelledby="again">
        <h2 id="again">{words.typeAgain({ number: sheetNumber(again.card) })}</h2>
        <TypeSheets
          {...props}
          card={again.card}
          onEnded={(typed) => void sheets.take(settle(view.event, batch.batch, again.card, typed))}
        />
      </section>
    );
  }
  return (
    <section className={column.column} aria-labelledby="differ">
      <h2 id="differ">{words.differ}</h2>
      <p>{words.differMeans}</p>
      <Totals batch={batch} />
      {batch.mismatches.map((mismatch) => (
        <div key={mismatch.card} className={styles.mismatch}>
          <Table
            caption={`${words.sheet} ${sheetNumber(mismatch.card)}`}
            keyOf={([row]) => row}
            rows={differences(book, mismatch)}
            columns={[
              { heading: words.project, cell: ([row]) => row, names: true },
              { heading: words.first, cell: ([, first]) => first },
              { heading: words.second, cell: ([, , second]) => second },
            ]}
          />
          <div className={styles.acts}>
            <Button kind="primary" onClick={() => setTyping(mismatch.card)}>
              {words.typeAgain({ number: sheetNumber(mismatch.card) })}
            </Button>
            {mismatch.first !== null && mismatch.second !== null ? null : (
              <Button onClick={() => void sheets.take(settle(view.event, batch.batch, mismatch.card, null))}>
                {words.noSuchSheet({ number: sheetNumber(mismatch.card) })}
              </Button>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}

type Difference = readonly [row: string, first: string, second: string];

/** Only the projects in which the two differ. */
function differences(book: Pick<Book, 'bids'>, { first, second }: Mismatch): Difference[] {
  const whole = (sheet: TypedSheet | null): string | null =>
    sheet === null ? words.notInBatch : sheet.spoilt && words.reasons[sheet.spoilt];
  const [wholeFirst, wholeSecond] = [whole(first), whole(second)];
  if (wholeFirst !== null || wholeSecond !== null)
    return [[words.sheet, wholeFirst ?? words.marks, wholeSecond ?? words.marks]];
  const [one, two] = [new Map(first?.marks), new Map(second?.marks)];
  return book.bids
    .filter(({ bid }) => one.get(bid) !== two.get(bid))
    .map(({ bid }) => [
      rowWords(book, bid),
      markWords(one.get(bid) ?? null),
      markWords(two.get(bid) ?? null),
    ]);
}
