import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { bidWords as words } from '../../words/bids.ts';
import styles from './bids.module.css';
import { useOrderDrag, type DropEdge } from './use-order-drag.ts';

export interface OrderRowProps {
  bid: BidId;
  name: string;
  /** From 1. */
  place: number;
  of: number;
  onStep: (bid: BidId, by: -1 | 1) => void;
  /** To a place from 1. */
  onPlace: (bid: BidId, place: number) => void;
  onDrop: (dragged: BidId, onto: BidId, edge: DropEdge) => void;
}

/** One group in the running order: to be dragged, stepped up or down, or given a place by its number. */
export function OrderRow({ bid, name, place, of, onStep, onPlace, onDrop }: OrderRowProps): ReactNode {
  const { row, dragging, edge } = useOrderDrag(bid, (dragged, at) => onDrop(dragged, bid, at));
  return (
    <li
      ref={row}
      className={styles.place}
      data-dragging={dragging || undefined}
      data-edge={edge ?? undefined}
    >
      <span className={styles.grip} aria-hidden="true" />
      <PlaceField key={place} name={name} place={place} of={of} onPlace={(to) => onPlace(bid, to)} />
      <span className={styles.placeName}>{name}</span>
      <span className={styles.moves}>
        <Button
          data-move={`${bid} -1`}
          disabled={place === 1}
          aria-label={words.upOf(name)}
          onClick={() => onStep(bid, -1)}
        >
          {words.up}
        </Button>
        <Button
          data-move={`${bid} 1`}
          disabled={place === of}
          aria-label={words.downOf(name)}
          onClick={() => onStep(bid, 1)}
        >
          {words.down}
        </Button>
      </span>
    </li>
  );
}

interface PlaceFieldProps {
  name: string;
  place: number;
  of: number;
  onPlace: (place: number) => void;
}

/** Its place as a number: typed anew, the group goes there when the field is left or Enter is pressed. */
function PlaceField({ name, place, of, onPlace }: PlaceFieldProps): ReactNode {
  const go = (typed: string): void => {
    const to = Number(typed);
    if (Number.isInteger(to) && to >= 1 && to <= of && to !== place) onPlace(to);
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={styles.placeNumber}
      aria-label={words.placeOf(name)}
      defaultValue={place}
      onBlur={(left) => go(left.currentTarget.value)}
      onKeyDown={(press) => {
        if (press.key === 'Enter') go(press.currentTarget.value);
      }}
    />
  );
}
