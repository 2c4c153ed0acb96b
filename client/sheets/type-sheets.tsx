import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { CardNumber } from '../../domain/ids.ts';
import type { TypedSheet } from '../../domain/sheets/sheet-book.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import { ConfirmAct } from '../ui/confirm-act.tsx';
import fieldStyles from '../ui/field.module.css';
import { Notice } from '../ui/notice.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { refusalSentence } from '../words/refusals.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import { flawSentence, labelOf, saidAfter } from './said.ts';
import { sheetForm } from './sheet-form.ts';
import { KeyButtons } from './key-buttons.tsx';
import type { TypedToSend } from './sheet-sender.ts';
import type { BatchPageProps } from './sheet-page.ts';
import { SheetRowList } from './sheet-rows.tsx';
import styles from './typing.module.css';
import { afterKey, emptyTyping, marksIn, typingOf, type SheetTyping } from './typing.ts';

export interface TypeSheetsProps extends BatchPageProps {
  /** A sheet that two people look at together; left out where a stack is typed. */
  readonly card?: CardNumber;
  /** A sheet was typed to its end. */
  readonly onEnded: (typing: SheetTyping) => void;
}

/** Where sheets are typed, by keys alone: each key is answered here, whatever the network does. */
export function TypeSheets({ book, rows, sheets, batch, card, onEnded }: TypeSheetsProps): ReactNode {
  const [typing, setTyping] = useState<SheetTyping>(card === undefined ? emptyTyping : typingOf(card));
  const [said, setSaid] = useState('');
  const [back, setBack] = useState<string | null>(null);
  /** Keys can come faster than the screen is drawn. */
  const now = useRef(typing);
  const field = useRef<HTMLInputElement>(null);
  const onTheWay = sheets.waiting.filter((each) => each.batch === batch.batch);
  const form = sheetForm(book, rows, [...onTheWay.toReversed().flatMap(asTyped), ...batch.typed]);
  const ofBatch = sheets.refused.filter((each) => each.batch === batch.batch).length;
  const isEmpty = card === undefined && typing.number === '' && typing.marks.size === 0;
  useEffect(() => field.current?.focus(), []);
  useUnsentWarning(!isEmpty);

  function show(next: SheetTyping): void {
    now.current = next;
    setTyping(next);
  }

  /** What came back is where it was: at its number, with everything that was typed. */
  function showNext(): void {
    const refused = sheets.takeRefused(batch.batch);
    setBack(
      refused && words.refused({ number: numberOf(refused.typing), why: refusalSentence(refused.refusal) }),
    );
    show(refused === null ? emptyTyping : { ...refused.typing, ended: false, at: -1 });
  }
  const showRefused = useEffectEvent(showNext);
  useEffect(() => {
    if (isEmpty && ofBatch > 0) showRefused();
  }, [isEmpty, ofBatch]);

  function press(key: string): void {
    const before = now.current;
    const next = afterKey(before, key, form);
    setSaid(next.ended ? words.typed({ number: numberOf(next) }) : saidAfter(before, next, { book, form }));
    if (!next.ended) return show(next);
    onEnded(next);
    if (card === undefined) showNext();
  }

  const label = labelOf(typing, { book, form });
  return (
    <div className={styles.typing}>
      <div className={styles.desk}>
        {back === null ? null : <Notice kind="stop">{back}</Notice>}
        {ofBatch === 0 ? null : <Notice kind="hurry">{words.refusedWaits({ count: ofBatch })}</Notice>}
        <div className={styles.asked}>
          <p className={styles.number}>
            {typing.card === null ? null : words.sheetNumber({ number: numberOf(typing) })}
          </p>
          <label htmlFor="sheet-key" className={styles.label}>
            {label}
          </label>
          <input
            ref={field}
            id="sheet-key"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={`${fieldStyles.input} ${styles.input}`}
            aria-describedby="sheet-flaw"
            value={typing.at < 0 ? typing.number : typing.digits}
            onKeyDown={(down) => {
              if (down.ctrlKey || down.metaKey || down.altKey || !isOurs(down.key)) return;
              down.preventDefault();
              press(down.key);
            }}
            // Keyboards on glass name no keys: what they put in is pressed one by one.
            onChange={(change) => {
              const before = typing.at < 0 ? typing.number : typing.digits;
              const after = change.currentTarget.value;
              if (after.length < before.length) press('Backspace');
              else for (const key of after.slice(before.length)) press(key);
            }}
          />
        </div>
        <p id="sheet-flaw" className={styles.flaw} role="alert">
          {typing.flaw === null ? null : flawSentence(typing.flaw)}
        </p>
        {typing.again ? <p>{words.again}</p> : null}
        {typing.asksWhy ? <p className={styles.why}>{words.why}</p> : null}
        <KeyButtons
          typing={typing}
          rules={book.rules.ballot}
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
              onConfirm={() => {
                showNext();
                field.current?.focus();
              }}
            >
              {words.clear}
            </ConfirmAct>
          </div>
        )}
        {card === undefined ? (
          <p className={styles.waiting}>{words.waiting({ count: onTheWay.length })}</p>
        ) : null}
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

function numberOf({ card, number }: SheetTyping): string {
  return card === null ? number : sheetNumber(card);
}

const named = ['Enter', 'Backspace', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'End', 'Escape'];

/** Keys that move through the page, or belong to the browser, stay its own. */
function isOurs(key: string): boolean {
  return key.length === 1 || named.includes(key);
}

/** The page asks before it is left with a sheet that is half typed. */
function useUnsentWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const warn = (leaving: BeforeUnloadEvent): void => leaving.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isOn]);
}
