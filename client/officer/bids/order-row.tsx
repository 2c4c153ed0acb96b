import { memo, type ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { bidWords as words } from '../../words/bids.ts';
import styles from './bids.module.css';
import { useOrderDrag, type DropEdge } from './use-order-drag.ts';

/** What can be done with a row. */
export interface OrderActs {
  step: (bid: BidId, by: -1 | 1) => void;
  /** To a place from 1. Whoever pressed Enter `stays` in the field; whoever left it is elsewhere already. */
  place: (bid: BidId, place: number, stays: boolean) => void;
  drop: (dragged: BidId, onto: BidId, edge: DropEdge) => void;
}

export interface OrderRowProps {
  bid: BidId;
  name: string;
  /** From 1. */
  place: number;
  of: number;
  /** The same object each time: a row that stays where it is is not drawn again. */
  acts: OrderActs;
}

/** One group in the running order: to be dragged, stepped up or down, or given a place by its number. */
export const OrderRow = memo(function OrderRow({ bid, name, place, of, acts }: OrderRowProps): ReactNode {
  const { row, dragging, edge } = useOrderDrag(bid, (dragged, at) => acts.drop(dragged, bid, at));
  return (
    <li
      ref={row}
      className={styles.place}
      data-dragging={dragging || undefined}
      data-edge={edge ?? undefined}
    >
      <span className={styles.grip} aria-hidden="true" />
      <PlaceField key={place} bid={bid} name={name} place={place} of={of} acts={acts} />
      <span className={styles.placeName}>{name}</span>
      <span className={styles.moves}>
        <Button
          data-move={`${bid} up`}
          disabled={place === 1}
          aria-label={words.upOf({ name })}
          onClick={() => acts.step(bid, -1)}
        >
          {words.up}
        </Button>
        <Button
          data-move={`${bid} down`}
          disabled={place === of}
          aria-label={words.downOf({ name })}
          onClick={() => acts.step(bid, 1)}
        >
          {words.down}
        </Button>
      </span>
    </li>
  );
});

/** Its place as a number: typed anew, the group goes there when the field is left or Enter is pressed. */
function PlaceField({ bid, name, place, of, acts }: OrderRowProps): ReactNode {
  const go = (field: HTMLInputElement, stays: boolean): void => {
    const to = Number(field.value);
    const isPlace = Number.isInteger(to) && to >= 1;
    if (!isPlace) field.value = String(place);
    else if (to !== place) acts.place(bid, Math.min(to, of), stays);
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={styles.placeNumber}
      aria-label={words.placeOf({ name })}
      data-move={`${bid} place`}
      defaultValue={place}
      onBlur={(left) => go(left.currentTarget, false)}
      onKeyDown={(press) => {
        if (press.key === 'Enter') go(press.currentTarget, true);
      }}
    />
  );
}
