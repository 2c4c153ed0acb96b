import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { rankingWords as words } from '../words/pads/ranking.ts';
import styles from './order-list.module.css';
import type { GivenProps, PadProps } from './pad-kind.ts';
import { inPlaces, movedBy, takenOut } from './places.ts';

type ActsProps = Pick<PadProps, 'filling' | 'bid' | 'name' | 'fill'>;

/** Higher, lower, take out: for one project of the order. */
export function PlaceActs({
  filling,
  bid,
  name,
  fill,
  short = false,
}: ActsProps & { short?: boolean }): ReactNode {
  const order = inPlaces(filling.marks);
  const move = (by: -1 | 1): void => fill((marks) => movedBy(marks, bid, by));
  return (
    <div className={classNames(styles.acts, short && styles.short)}>
      <Button
        data-act="higher"
        aria-label={words.higherNamed({ name })}
        aria-disabled={order[0]?.[0] === bid}
        onClick={() => move(-1)}
      >
        <Arrow up /> {short ? null : words.higher}
      </Button>
      <Button
        data-act="lower"
        aria-label={words.lowerNamed({ name })}
        aria-disabled={order[order.length - 1]?.[0] === bid}
        onClick={() => move(1)}
      >
        <Arrow /> {short ? null : words.lower}
      </Button>
      <Button
        data-act="out"
        aria-label={words.takeOutNamed({ name })}
        onClick={() => fill((marks) => takenOut(marks, bid))}
      >
        {words.takeOut}
      </Button>
    </div>
  );
}

/** The whole order, the first first. What moved is said, and the thumb finds its button where it went. */
export function OrderList({ filling, nameOf, fill }: GivenProps): ReactNode {
  const { marks } = filling;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ bid: BidId; act: string } | null>(null);
  useEffect(() => {
    if (moved === null) return;
    // A button that moves in the page, or goes with its project, loses the focus: the person is still at the list.
    // It is known by what it does: its words may have been translated.
    const of = `[data-project="${moved.bid}"] [data-act="${moved.act}"]`;
    const button = list.current?.querySelector<HTMLElement>(of);
    (button ?? list.current)?.focus();
  }, [moved]);
  return (
    <>
      <ol ref={list} tabIndex={-1} className={styles.order}>
        {inPlaces(marks).map(([bid, place]) => (
          <li key={bid} className={styles.row} data-project={bid}>
            <span className={styles.place}>{words.place({ place })}</span>
            <span className={styles.name}>{nameOf(bid)}</span>
            {fill === null ? null : (
              <PlaceActs
                filling={filling}
                bid={bid}
                name={nameOf(bid)}
                short
                fill={(change) => {
                  setMoved({ bid, act: document.activeElement?.getAttribute('data-act') ?? '' });
                  fill(change);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <p role="status">
        <VisuallyHidden>
          {moved === null ? null : newsOf(filling, moved.bid, nameOf(moved.bid))}
        </VisuallyHidden>
      </p>
    </>
  );
}

function newsOf({ marks }: GivenProps['filling'], bid: BidId, name: string): string {
  const place = marks.find(([placed]) => placed === bid)?.[1];
  return place === undefined ? words.takenOut({ name }) : words.moved({ name, place });
}

function Arrow({ up = false }: { up?: boolean }): ReactNode {
  return (
    <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={up ? 'M8 14V3M3 8l5-5 5 5' : 'M8 2v11M3 8l5 5 5-5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
