import { useEffect, useRef, type ReactNode } from 'react';
import type { CardNumber } from '../../domain/ids.ts';
import type { TypedSheet } from '../../domain/sheets/sheet-book.ts';
import { ConfirmAct } from '../ui/confirm-act.tsx';
import { Notice } from '../ui/notice.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { sheetsWords as words } from '../words/sheets.ts';
import { KeyButtons } from './key-buttons.tsx';
import { KeyField } from './key-field.tsx';
import { flawSentence, labelOf } from './said.ts';
import { sheetForm } from './sheet-form.ts';
import type { BatchPageProps } from './sheet-page.ts';
import { SheetRowList } from './sheet-rows.tsx';
import type { TypedToSend } from './sheet-sender.ts';
import styles from './typing.module.css';
import { marksIn, type SheetTyping } from './typing.ts';
import { numberOf, useTyping } from './use-typing.ts';

export interface TypeSheetsProps extends BatchPageProps {
  /** A sheet that two people look at together; left out where a stack is typed. */
  readonly card?: CardNumber;
  /** A sheet was typed to its end. */
  readonly onEnded: (typing: SheetTyping) => void;
}

/** Where sheets are typed, by keys alone: each key is answered here, whatever the network does. */
export function TypeSheets(props: TypeSheetsProps): ReactNode {
  const { book, desk, rows, sheets, store, batch, card, onEnded } = props;
  const onTheWay = sheets.waiting.filter((each) => each.batch === batch.batch);
  const cameBack = sheets.refused.filter((each) => each.batch === batch.batch).length;
  const form = sheetForm(book, rows, [...onTheWay.flatMap(asTyped).reverse(), ...batch.typed]);
  const of = { store, book, form, batch: batch.batch, card, onEnded };
  const { typing, said, back, press, putAside } = useTyping(of);
  const field = useRef<HTMLInputElement>(null);
  const isNext = typing.number === '';
  // Also once the question is over that put the sheet before aside.
  useEffect(() => {
    if (isNext) field.current?.focus();
  }, [isNext]);
  return (
    <div className={styles.typing}>
      <div className={styles.desk}>
        {back === null ? null : <Notice kind="stop">{back}</Notice>}
        {cameBack === 0 ? null : <Notice kind="hurry">{words.refusedWaits({ count: cameBack })}</Notice>}
        <p className={styles.number}>
          {typing.card === null ? null : words.sheetNumber({ number: numberOf(typing) })}
        </p>
        <KeyField field={field} label={labelOf(typing, { book, form })} typing={typing} onPress={press} />
        <p id="sheet-flaw" className={styles.flaw} role="alert">
          {typing.flaw === null ? null : flawSentence(typing.flaw)}
        </p>
        {typing.again ? <p>{words.again}</p> : null}
        <KeyButtons
          typing={typing}
          rules={book.rules.ballot}
          isAtRow={typing.card !== null && form.rowsOf(typing.card)[typing.at] !== undefined}
          onPress={(key) => {
            press(key);
            field.current?.focus();
          }}
        />
        {typing.number === '' ? null : (
          <div>
            <ConfirmAct
              kind="quiet"
              question={words.clearAsk}
              consequence={words.clearMeans}
              confirm={words.clear}
              onConfirm={putAside}
            >
              {words.clear}
            </ConfirmAct>
          </div>
        )}
        {card === undefined ? (
          <p className={styles.waiting}>{words.waiting({ count: onTheWay.length })}</p>
        ) : null}
        {card === undefined ? <p className={styles.waiting}>{words.list({ list: desk.list })}</p> : null}
        <VisuallyHidden>
          <p role="status">{said}</p>
        </VisuallyHidden>
      </div>
      <SheetRowList typing={typing} form={form} book={book} />
    </div>
  );
}

function asTyped({ typing }: TypedToSend): TypedSheet[] {
  const { card, spoilt } = typing;
  return card === null ? [] : [{ card, marks: marksIn(typing), spoilt }];
}
