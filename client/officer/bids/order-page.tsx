import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { bidWords as words } from '../../words/bids.ts';
import { EventFrame, type LiveEvent } from '../event/event-frame.tsx';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { command } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './bids.module.css';
import { moved, movedTo, reconciled } from './moves.ts';
import { OrderDrawing } from './order-draw.tsx';
import { OrderRow } from './order-row.tsx';
import type { DropEdge } from './use-order-drag.ts';

/** The order in which groups present. It may still change on the day, until the close. */
export function OrderPage({ event }: { event: LiveEvent }): ReactNode {
  const { book, view } = event;
  const open = isBeforeClose(view.stage);
  const standing = view.bids.map(([bid]) => bid);
  const names = new Map(book.bids.map(({ bid, name }) => [bid, name]));
  const nameOf = (bid: BidId): string => names.get(bid) ?? String(bid);
  return (
    <EventFrame event={event} heading={words.orderTitle}>
      <p>{open ? words.orderSentence : words.orderClosed}</p>
      {standing.length === 0 ? <p>{words.none}</p> : null}
      {open ? (
        <ByHand event={book.event} standing={standing} nameOf={nameOf} />
      ) : (
        <ol className={styles.order}>
          {standing.map((bid, place) => (
            <li key={bid} className={styles.place}>
              <span className={styles.placeNumber}>{place + 1}</span>
              <span className={styles.placeName}>{nameOf(bid)}</span>
            </li>
          ))}
        </ol>
      )}
      {/* Fetched anew with every change of the order, on whichever screen it was made. */}
      <OrderDrawing key={standing.join()} event={book.event} open={open && standing.length > 1} />
    </EventFrame>
  );
}

interface Move {
  readonly bid: BidId;
  /** The way the button points that was pressed; 0 when it was dragged or given a number. */
  readonly by: -1 | 0 | 1;
}

interface ByHandProps {
  event: number;
  standing: readonly BidId[];
  nameOf: (bid: BidId) => string;
}

function ByHand({ event, standing, nameOf }: ByHandProps): ReactNode {
  const [made, setMade] = useState<readonly BidId[] | null>(null);
  const order = made === null ? standing : reconciled(made, standing);
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Move | null>(null);
  const sending = useSending({
    check: () => ({ ok: true, value: order }),
    send: (wanted) => command(event, { type: 'set-order', order: wanted }),
    done: () => goSaying({ at: 'event', event, part: 'overview' }, words.orderSaved),
  });
  // Moving a row takes the focus from the button in it: whoever pressed “up” wants to press it again.
  useEffect(() => {
    if (last !== null && last.by !== 0) buttonOf(list.current, last)?.focus();
  }, [last]);

  const step = (bid: BidId, by: -1 | 1): void => {
    setMade(moved(order, bid, by));
    setLast({ bid, by });
  };
  const place = (bid: BidId, to: number): void => {
    setMade(movedTo(order, bid, to - 1));
    setLast({ bid, by: 0 });
  };
  const drop = (dragged: BidId, onto: BidId, edge: DropEdge): void => {
    const rest = order.filter((bid) => bid !== dragged);
    place(dragged, rest.indexOf(onto) + (edge === 'below' ? 2 : 1));
  };
  return (
    <>
      <ol className={styles.order} ref={list}>
        {order.map((bid, at) => (
          <OrderRow
            key={bid}
            bid={bid}
            name={nameOf(bid)}
            place={at + 1}
            of={order.length}
            onStep={step}
            onPlace={place}
            onDrop={drop}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">
          {last === null ? null : words.movedTo(nameOf(last.bid), order.indexOf(last.bid) + 1, order.length)}
        </span>
      </VisuallyHidden>
      {made === null ? null : (
        <div className={styles.save}>
          <SendingForm sending={sending} save={words.saveOrder}>
            <p>{words.orderChanged}</p>
          </SendingForm>
        </div>
      )}
    </>
  );
}

/** The button that was pressed, or its neighbour where the row has come to an end. */
function buttonOf(list: HTMLOListElement | null, { bid, by }: Move): HTMLButtonElement | undefined {
  const find = (way: number) => list?.querySelector<HTMLButtonElement>(`[data-move="${bid} ${way}"]`);
  return [find(by), find(-by)].find((button) => button && !button.disabled) ?? undefined;
}
