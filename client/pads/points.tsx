import type { ReactNode } from 'react';
import { fillingState } from '../../domain/ballots/index.ts';
import { markFor, withMark } from '../../domain/ballots/marks.ts';
import { classNames } from '../ui/class-names.ts';
import { pointsWords as words } from '../words/pads/points.ts';
import { isType, type BallotInProgress, type PadKind, type PadProps } from './pad-kind.ts';
import styles from './pad.module.css';
import { saidOf } from './said.ts';
import { Stepper } from './stepper.tsx';

/** From so many tokens on, giving them one by one takes too long. */
const many = 30;
const strideOfMany = 10;

/** A number with less and more on both sides, and the tokens laid out where they are few. */
function Pad(props: PadProps): ReactNode {
  const { filling, bid, lockedBecause } = props;
  const given = markFor(filling.marks, bid) ?? 0;
  const { tokens, most } = settings(filling);
  return (
    <>
      <p className={styles.question}>{lockedBecause ?? words.question}</p>
      {most <= 10 ? <Counters given={given} most={most} /> : null}
      <Tokens {...props} strides={tokens >= many ? [1, strideOfMany] : [1]} large />
    </>
  );
}

function RowPad(props: PadProps): ReactNode {
  return <Tokens {...props} strides={[1]} />;
}

function Tokens(props: PadProps & { strides: readonly number[]; large?: boolean }): ReactNode {
  const { filling, bid, name, lockedBecause, fill, strides, large = false } = props;
  return (
    <Stepper
      label={words.legend({ name })}
      value={markFor(filling.marks, bid) ?? 0}
      strides={strides}
      large={large}
      locked={lockedBecause !== null}
      words={words}
      onChange={(by) =>
        fill((marks) => withMark(marks, bid, Math.max(0, (markFor(marks, bid) ?? 0) + by) || null))
      }
    />
  );
}

/** One place for each token that the project can get. Decorative: the figure says it. */
function Counters({ given, most }: { given: number; most: number }): ReactNode {
  return (
    <div className={styles.counters} aria-hidden="true">
      {Array.from({ length: most }, (_, place) => (
        <span key={place} className={classNames(styles.counter, place < given && styles.laid)} />
      ))}
    </div>
  );
}

function settings({ rules: { ballot } }: BallotInProgress): { tokens: number; most: number } {
  if (!isType(ballot, 'points')) return { tokens: 0, most: 0 };
  return { tokens: ballot.tokens, most: ballot.capPerBid ?? ballot.tokens };
}

function leftIn({ rules, marks, sheet }: BallotInProgress): number {
  return fillingState(rules, marks, sheet).left ?? 0;
}

/** A number of tokens is shared out. */
export const pointsPad: PadKind = {
  Pad,
  RowPad,
  Given: null,
  howFar(filling) {
    const { tokens } = settings(filling);
    const left = leftIn(filling);
    return { words: words.left({ left, of: tokens }), done: tokens - left, total: tokens };
  },
  said: (filling) => saidOf(filling, words),
  sign: String,
  marked: (given) => words.marked({ given }),
  takeBack: (marks, bid) => withMark(marks, bid, null),
  refusal(flaw, filling) {
    const { tokens, most } = settings(filling);
    return flaw.code === 'mark-out-of-range' && leftIn(filling) > 0
      ? words.most({ cap: most })
      : words.used({ all: tokens });
  },
  words: { ...words, given: words.lies, next: null },
};
