import type { ReactNode } from 'react';
import { noBid } from '../../domain/ids.ts';
import { fillingState, withRoomMade } from '../../domain/ballots/index.ts';
import { markFor } from '../../domain/ballots/marks.ts';
import { Button } from '../ui/button.tsx';
import { rankingWords as words } from '../words/pads/ranking.ts';
import { OrderList, PlaceActs } from './order-list.tsx';
import { isType, type BallotInProgress, type PadKind, type PadProps } from './pad-kind.ts';
import styles from './pad.module.css';
import { putIn, takenOut } from './places.ts';
import { saidOf } from './said.ts';

/** Puts a project in the order, at the first free place; then higher or lower, one at a time. */
function Pad({ filling, bid, name, lockedBecause, fill }: PadProps): ReactNode {
  const place = markFor(filling.marks, bid);
  if (lockedBecause !== null)
    return (
      <>
        <p className={styles.question}>{lockedBecause}</p>
        {place === null ? null : <p className={styles.stands}>{words.stands({ place })}</p>}
      </>
    );
  if (place === null)
    return (
      <>
        <p className={styles.question}>{words.question}</p>
        <Button kind="primary" huge onClick={() => fill((marks) => putIn(marks, bid))}>
          {words.put({ place: openPlace(filling) })}
        </Button>
      </>
    );
  return (
    <>
      <p className={styles.stands} role="status">
        {words.stands({ place })}
      </p>
      <PlaceActs filling={filling} bid={bid} name={name} fill={fill} />
    </>
  );
}

function RowPad({ filling, bid, name, lockedBecause, fill }: PadProps): ReactNode {
  const place = markFor(filling.marks, bid);
  if (place !== null) return <span className={styles.placed}>{words.place({ place })}</span>;
  return (
    <Button
      disabled={lockedBecause !== null}
      aria-label={words.addNamed({ name, place: openPlace(filling) })}
      onClick={() => fill((marks) => putIn(marks, bid))}
    >
      {words.add}
    </Button>
  );
}

/** Where the project would come: at a free place, or at that of a project which is out (B17). */
function openPlace(filling: BallotInProgress): number {
  const { rules, marks, sheet } = filling;
  const put = withRoomMade(rules.ballot, marks, sheet, (given) => putIn(given, noBid));
  return Math.min(markFor(put, noBid) ?? 0, placesOf(filling));
}

function placesOf({ rules: { ballot } }: BallotInProgress): number {
  return isType(ballot, 'ranking') ? ballot.places : 0;
}

/** Projects are put in order: first, second, third. */
export const rankingPad: PadKind = {
  Pad,
  RowPad,
  Given: OrderList,
  howFar(filling) {
    const places = placesOf(filling);
    const left = fillingState(filling.rules, filling.marks, filling.sheet).left ?? 0;
    return { words: words.left({ left, of: places }), done: places - left, total: places };
  },
  said: (filling) => saidOf(filling, words),
  sign: (place) => words.place({ place }),
  marked: (place) => words.marked({ place }),
  takeBack: takenOut,
  refusal: (_flaw, filling) => words.full({ places: placesOf(filling) }),
  words: { ...words, next: null },
};
