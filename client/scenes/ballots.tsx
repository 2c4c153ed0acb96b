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
  const { number, said } = figuresOf(view);
  return (
    <p className={styles.ballots} data-size={size}>
      {number === null ? null : <strong className={styles.number}>{countWords(number)}</strong>}
      <span className={styles.words}>{said}</span>
    </p>
  );
}

function figuresOf({ ballots, counted, joined }: BallotsProps['view']): {
  number: number | null;
  said: string;
} {
  if (counted !== null)
    return {
      number: counted,
      said:
        counted === ballots ? words.ballotsCounted({ count: counted }) : words.ballotsCountedOf({ ballots }),
    };
  if (ballots === 0 && joined === 0) return { number: null, said: words.nobodyYet };
  // A ballot can be in whose card this server never saw opened, as after another laptop went on.
  return {
    number: ballots,
    said:
      joined < ballots
        ? words.haveVoted({ count: ballots })
        : words.haveVotedOf({ count: ballots, opened: joined }),
  };
}
