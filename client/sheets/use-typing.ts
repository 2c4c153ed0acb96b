import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CardNumber } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { Book } from '../../domain/wire/http.ts';
import { refusalSentence } from '../words/refusals.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import { saidAfter } from './said.ts';
import type { SheetStore } from './sheet-store.ts';
import { afterKey, emptyTyping, typingOf, type SheetForm, type SheetTyping } from './typing.ts';
import { useWarning } from './use-sheets.ts';

export interface TypingOf {
  readonly store: SheetStore;
  readonly book: Book;
  readonly form: SheetForm;
  readonly batch: number;
  /** The one sheet that is typed; undefined where a stack is typed. */
  readonly card: CardNumber | undefined;
  /** A sheet was typed to its end. */
  readonly onEnded: (typing: SheetTyping) => void;
}

export interface Typing {
  readonly typing: SheetTyping;
  /** What a person who does not see the page hears. */
  readonly said: string;
  /** Why the sheet that is typed came back. */
  readonly back: string | null;
  readonly press: (key: string) => void;
  /** Drops what was typed of this sheet. */
  readonly putAside: () => void;
}

/** The sheet in hand. One that was refused comes back as soon as no other is half typed. */
export function useTyping({ store, book, form, batch, card, onEnded }: TypingOf): Typing {
  const [typing, setTyping] = useState<SheetTyping>(card === undefined ? emptyTyping : typingOf(card));
  const [said, setSaid] = useState('');
  const [back, setBack] = useState<string | null>(null);
  /** Keys can come faster than the screen is drawn. */
  const now = useRef(typing);
  useWarning(!isEmpty(typing));

  function show(next: SheetTyping): void {
    now.current = next;
    setTyping(next);
  }

  /** What came back is at its number, with everything that was typed. */
  function showNext(): void {
    if (card !== undefined) return;
    const refused = store.getState().takeRefused(batch);
    const why = refused && refusalSentence(refused.refusal);
    setBack(refused && words.refused({ number: numberOf(refused.typing), why: why ?? '' }));
    show(refused === null ? emptyTyping : { ...refused.typing, ended: false, at: -1 });
  }

  function press(key: string): void {
    const before = now.current;
    const next = afterKey(before, key, form);
    setSaid(next.ended ? words.typed({ number: numberOf(next) }) : saidAfter(before, next, { book, form }));
    if (!next.ended) return show(next);
    onEnded(next);
    showNext();
  }

  const onRefused = useEffectEvent(() => {
    if (isEmpty(now.current) && store.getState().refused.some((each) => each.batch === batch)) showNext();
  });
  useEffect(() => {
    onRefused();
    return store.subscribe(() => onRefused());
  }, [store]);

  return { typing, said, back, press, putAside: showNext };
}

/** The number as it stands on the sheet. */
export function numberOf({ card, number }: SheetTyping): string {
  return card === null ? number : sheetNumber(card);
}

function isEmpty({ number, marks, spoilt }: SheetTyping): boolean {
  return number === '' && marks.size === 0 && spoilt === null;
}
