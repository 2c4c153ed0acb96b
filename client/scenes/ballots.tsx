import type { ReactNode } from 'react';
import { countWords } from '../words/numbers.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './ballots.module.css';
import type { HallView } from './scene.ts';

export interface BallotsProps {
  view: Pick<HallView, 'ballots' | 'counted' | 'joined'>;
  /** A line at the foot of a scene; or large. */
  size: 'line' | 'wide';
}

/** How many ballots are in: the number that never leaves the screen while voting is open. Once sealed, how many count (T6). */
export function Ballots({ view, size }: BallotsProps): ReactNode {
  const { number, said, of } = figuresOf(view);
  return (
    <p className={styles.ballots} data-size={size}>
      <strong className={styles.number}>{countWords(number)}</strong>
      <span className={styles.words}>
        {said} <span className={styles.of}>{of}</span>
      </span>
    </p>
  );
}

function figuresOf({ ballots, counted, joined }: BallotsProps['view']): {
  number: number;
  said: string;
  of: string | null;
} {
  if (counted === null)
    // A ballot can be in whose card this server never saw opened, as after another laptop went on.
    return {
      number: ballots,
      said:
        joined < ballots
          ? words.haveVoted({ count: ballots })
          : words.haveVotedOf({ count: ballots, opened: joined }),
      of: null,
    };
  return {
    number: counted,
    said: words.ballotsCounted({ count: counted }),
    of: counted === ballots ? null : words.ofIn({ ballots }),
  };
}
