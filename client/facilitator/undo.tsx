import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { nameIn } from '../scenes/projects.ts';
import { useRemaining } from '../ui/use-remaining.ts';
import { undoWords as words } from '../words/undo.ts';
import { act } from './act.ts';
import { SideAct } from './act-list.tsx';
import styles from './undo.module.css';
import type { Acts } from './use-acts.ts';

export interface UndoProps {
  view: FacilitatorView;
  book: Book;
  acts: Acts;
  disabled: boolean;
  /** Takes the focus when this goes while it had it. */
  home: RefObject<HTMLElement | null>;
}

/** Takes back the last act of the day, whoever pressed it, for the ten seconds that the server gives (ST15). */
export function Undo(props: UndoProps): ReactNode {
  const { undo } = props.view;
  return (
    <div className={styles.place}>
      {undo === null ? null : <Offered key={undo.entry} {...props} undo={undo} />}
    </div>
  );
}

type OfferedProps = UndoProps & { undo: NonNullable<FacilitatorView['undo']> };

function Offered({ view, book, acts, disabled, home, undo }: OfferedProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  // In the layout phase, while the button is still on the page.
  useLayoutEffect(() => {
    const [shown, goes] = [frame.current, home.current];
    return () => {
      if (shown?.contains(document.activeElement) === true) goes?.focus({ preventScroll: true });
    };
  }, [home]);
  // The server says when it is over; without a line nobody would.
  const left = useRemaining(undo.leftMs, true);
  if (left <= 0) return null;
  const takeBack = act(undoLabel(undo, book), { type: 'undo', entry: undo.entry, on: view.on });
  return (
    <div ref={frame}>
      <SideAct act={takeBack} acts={acts} disabled={disabled} />
    </div>
  );
}

/** "Undo: pitch ended": what the press takes back. */
export function undoLabel({ act: done, bid }: Pick<OfferedProps['undo'], 'act' | 'bid'>, book: Book): string {
  const label = words.undo[done];
  return typeof label === 'string' ? label : label({ name: bid === null ? '' : nameIn(book, bid) });
}
