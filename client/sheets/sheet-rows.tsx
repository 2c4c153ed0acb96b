import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import { markWords, rowWords } from './said.ts';
import type { SheetForm, SheetTyping } from './typing.ts';
import styles from './typing.module.css';

export interface SheetRowListProps {
  typing: SheetTyping;
  form: SheetForm;
  book: Book;
}

/** The sheet as it is typed so far, row by row as on paper. The row that is due stays in sight. */
export function SheetRowList({ typing, form, book }: SheetRowListProps): ReactNode {
  const { card, at, marks, digits, spoilt } = typing;
  if (card === null) return null;
  return (
    // A region that scrolls has to take focus, or nobody could scroll it from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.rows} aria-label={words.rows} tabIndex={0}>
      <ol className={styles.list} data-spoilt={spoilt === null ? undefined : 'yes'}>
        {form.rowsOf(card).map((bid, place) => (
          <Row
            key={bid}
            name={rowWords(book, bid)}
            mark={place === at && digits !== '' ? digits : markWords(marks.get(bid))}
            isNow={place === at}
            isTyped={marks.has(bid)}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  name: string;
  mark: string;
  isNow: boolean;
  isTyped: boolean;
}

const Row = memo(function Row({ name, mark, isNow, isTyped }: RowProps): ReactNode {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNow) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isNow]);
  return (
    <li ref={line} className={styles.row} data-typed={isTyped || undefined} aria-current={isNow || undefined}>
      <span>{name}</span>
      <strong>{mark}</strong>
    </li>
  );
});
