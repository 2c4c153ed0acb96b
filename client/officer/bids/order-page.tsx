import type { ReactNode } from 'react';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { bidWords as words } from '../../words/bids.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from './bids.module.css';
import { OrderByHand } from './order-by-hand.tsx';
import { OrderDrawing } from './order-draw.tsx';
import { WaysToAddBids } from './ways-to-add-bids.tsx';

/** The order in which groups present. It may still change on the day, until the close. */
export function OrderPage({ event }: { event: LiveEvent }): ReactNode {
  const { book, view } = event;
  const open = isBeforeClose(view.stage);
  const standing = view.bids.map(([bid]) => bid);
  const names = new Map(book.bids.map(({ bid, name }) => [bid, name]));
  return (
    <EventFrame event={event} heading={words.orderTitle}>
      {standing.length === 0 ? (
        <>
          <p>{words.none}</p>
          <WaysToAddBids event={book.event} />
        </>
      ) : (
        <p>{open ? words.orderSentence : words.orderClosed}</p>
      )}
      {open ? (
        <OrderByHand event={book.event} standing={standing} bids={book.bids} />
      ) : (
        <ol className={styles.order}>
          {standing.map((bid, place) => (
            <li key={bid} className={styles.place}>
              <span className={styles.placeNumber}>{place + 1}</span>
              <span className={styles.placeName}>{names.get(bid) ?? bid}</span>
            </li>
          ))}
        </ol>
      )}
      {/* Fetched anew with every change of the order, on whichever screen it was made. */}
      {standing.length > 1 ? <OrderDrawing key={standing.join()} event={book.event} open={open} /> : null}
    </EventFrame>
  );
}
