import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { bidWords as words } from '../../words/bids.ts';
import { EventFrame, type LiveEvent } from '../event/event-frame.tsx';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { command } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './bids.module.css';
import { moved, reconciled } from './moves.ts';

/** The order in which groups present. It may still change on the day, until the close. */
export function OrderPage({ event }: { event: LiveEvent }): ReactNode {
  const { book, view } = event;
  const standing = view.bids.map(([bid]) => bid);
  const [made, setMade] = useState<readonly BidId[] | null>(null);
  const order = made === null ? standing : reconciled(made, standing);
  const nameOf = (bid: BidId): string => book.bids.find((each) => each.bid === bid)?.name ?? String(bid);
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Move | null>(null);
  const sending = useSending({
    check: () => ({ ok: true, value: order }),
    send: (wanted) => command(book.event, { type: 'set-order', order: wanted }),
    done: () => goSaying({ at: 'event', event: book.event, part: 'overview' }, words.orderSaved),
  });
  // Moving a row takes the focus from the button in it: whoever pressed “up” wants to press it again.
  useEffect(() => {
    if (last !== null) buttonOf(list.current, last)?.focus();
  }, [last]);

  const move = (bid: BidId, by: Move['by']): void => {
    setMade(moved(order, bid, by));
    setLast({ bid, by });
  };
  const open = isBeforeClose(view.stage);
  return (
    <EventFrame event={event} heading={words.orderTitle}>
      <p>{open ? words.orderSentence : words.orderClosed}</p>
      {order.length === 0 ? <p>{words.none}</p> : null}
      <ol className={styles.order} ref={list}>
        {order.map((bid, place) => (
          <li key={bid} className={styles.place}>
            <span className={styles.placeNumber}>{place + 1}</span>
            <span className={styles.placeName}>{nameOf(bid)}</span>
            {open ? (
              <span className={styles.moves}>
                <MoveButton bid={bid} by={-1} name={nameOf(bid)} end={place === 0} onMove={move} />
                <MoveButton
                  bid={bid}
                  by={1}
                  name={nameOf(bid)}
                  end={place === order.length - 1}
                  onMove={move}
                />
              </span>
            ) : null}
          </li>
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
    </EventFrame>
  );
}

interface Move {
  readonly bid: BidId;
  readonly by: -1 | 1;
}

/** The button that was pressed, or its neighbour where the row has come to an end. */
function buttonOf(list: HTMLOListElement | null, { bid, by }: Move): HTMLButtonElement | undefined {
  const find = (way: number) => list?.querySelector<HTMLButtonElement>(`[data-move="${bid} ${way}"]`);
  return [find(by), find(-by)].find((button) => button && !button.disabled) ?? undefined;
}

interface MoveButtonProps extends Move {
  name: string;
  /** There is nowhere further to go. */
  end: boolean;
  onMove: (bid: BidId, by: Move['by']) => void;
}

function MoveButton({ bid, by, name, end, onMove }: MoveButtonProps): ReactNode {
  return (
    <Button
      data-move={`${bid} ${by}`}
      disabled={end}
      aria-label={by === -1 ? words.upOf(name) : words.downOf(name)}
      onClick={() => onMove(bid, by)}
    >
      {by === -1 ? words.up : words.down}
    </Button>
  );
}
