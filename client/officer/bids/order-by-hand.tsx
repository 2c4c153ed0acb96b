import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { BidId, EventId } from '../../../domain/ids.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import { Button } from '../../ui/button.tsx';
import { useFinder } from '../../ui/use-finder.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { bidWords as words } from '../../words/bids.ts';
import { findingWords } from '../../words/finding.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { command } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './bids.module.css';
import { bidText } from './bid-text.ts';
import { moved, movedTo, reconciled } from './moves.ts';
import { OrderRow, type OrderActs } from './order-row.tsx';

interface Move {
  readonly bid: BidId;
  /** What takes the focus in the row, wherever it went: the button that was pressed, or the number that was typed. */
  readonly focus: 'up' | 'down' | 'place' | null;
}

export interface OrderByHandProps {
  event: EventId;
  standing: readonly BidId[];
  bids: readonly BookBid[];
}

/** The running order to be changed: dragged, stepped, or given numbers. What is not saved yet survives a reload. */
export function OrderByHand({ event, standing, bids }: OrderByHandProps): ReactNode {
  const saved = useMemo(() => ({ order: standing }), [standing]);
  const draft = useDraft(`event-${event}-order`, saved);
  const order = useMemo(() => reconciled(draft.values.order, standing), [draft.values.order, standing]);
  const isChanged = order.join() !== standing.join();
  const [last, setLast] = useState<Move | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const rows = useRowsOf(order, bids);
  const { field, found } = useFinder({
    id: 'find',
    rows,
    textOf: bidText,
    label: findingWords.project,
    hint: findingWords.projectHint,
    says: findingWords.found,
  });
  const sending = useSending({
    check: () => ({ ok: true, value: order }),
    send: (wanted) => command(event, { type: 'set-order', order: wanted }),
    done() {
      draft.forget();
      goSaying({ at: 'event', event, part: 'overview' }, words.orderSaved);
    },
  });
  useEffect(() => {
    if (last?.focus) focusIn(list.current, last);
  }, [last]);

  const change = (next: readonly BidId[], move: Move): void => {
    draft.change({ order: next });
    setLast(move);
  };
  const acts = useSteady({
    step: (bid, by) => change(moved(order, bid, by), { bid, focus: by < 0 ? 'up' : 'down' }),
    place: (bid, to, stays) => change(movedTo(order, bid, to - 1), { bid, focus: stays ? 'place' : null }),
    drop(dragged, onto, edge) {
      const at = order.filter((bid) => bid !== dragged).indexOf(onto) + (edge === 'below' ? 1 : 0);
      change(movedTo(order, dragged, at), { bid: dragged, focus: null });
    },
  });
  const nameOf = (wanted: BidId): string => rows.find(({ bid }) => bid === wanted)?.name ?? '';
  return (
    <>
      {field}
      <ol className={styles.order} ref={list}>
        {found.map(({ bid, name, place }) => (
          <OrderRow key={bid} bid={bid} name={name} place={place} of={order.length} acts={acts} />
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">
          {last === null
            ? null
            : words.movedTo({ name: nameOf(last.bid), place: order.indexOf(last.bid) + 1, of: order.length })}
        </span>
      </VisuallyHidden>
      {isChanged ? (
        <div className={styles.save}>
          <SendingForm sending={sending} save={words.saveOrder}>
            <p>{words.orderChanged}</p>
            <Button kind="quiet" onClick={draft.forget}>
              {words.forgetOrder}
            </Button>
          </SendingForm>
        </div>
      ) : null}
    </>
  );
}

/** The same object each time, which does what was said last: two hundred rows are not drawn again when one is moved. */
function useSteady(acts: OrderActs): OrderActs {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return useMemo(
    () => ({
      step: (...said) => latest.current.step(...said),
      place: (...said) => latest.current.place(...said),
      drop: (...said) => latest.current.drop(...said),
    }),
    [],
  );
}

/** The bids in their order, each with its place in it. */
function useRowsOf(order: readonly BidId[], bids: readonly BookBid[]) {
  return useMemo(() => {
    const byId = new Map(bids.map((bid) => [bid.bid, bid]));
    return order.flatMap((id, at) => {
      const bid = byId.get(id);
      return bid ? [{ ...bid, place: at + 1 }] : [];
    });
  }, [order, bids]);
}

/** Moving a row takes the focus from what was used in it: whoever pressed “up” wants to press it again. */
function focusIn(list: HTMLOListElement | null, { bid, focus }: Move): void {
  const find = (what: string) =>
    list?.querySelector<HTMLButtonElement | HTMLInputElement>(`[data-move="${bid} ${what}"]`);
  // Where the row has come to an end, the button the other way.
  const wanted = [focus, focus === 'up' ? 'down' : 'up'].map((what) => find(what ?? ''));
  const element = wanted.find((each) => each && each.getAttribute('aria-disabled') !== 'true');
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
