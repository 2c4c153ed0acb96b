import type { ReactNode } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { useRemaining, shownSeconds } from '../ui/use-remaining.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { clockWords } from '../words/numbers.ts';
import styles from './hall-clock.module.css';
import { Around } from '../ui/around.tsx';

interface Clock {
  readonly key: string;
  readonly leftMs: number;
  readonly running: boolean;
}

/** The clock that runs for the hall now, in figures large enough to read at arm's length. */
export function HallClock({ view }: { view: FacilitatorView }): ReactNode {
  const clock = clockOf(view);
  if (clock === null) return null;
  const { key, ...figures } = clock;
  return <Figures key={key} {...figures} />;
}

function Figures({ leftMs, running }: Omit<Clock, 'key'>): ReactNode {
  const left = useRemaining(leftMs, running);
  const over = left <= 0;
  const said = running ? (over ? words.clockOver : words.clockLeft) : words.clockPaused;
  return (
    <p
      className={styles.clock}
      role="timer"
      data-state={over ? 'over' : left <= 30_000 ? 'nearly' : 'plenty'}
    >
      <Around said={(clock) => said({ clock })}>
        <strong>
          {over ? '+' : ''}
          {clockWords(shownSeconds(left))}
        </strong>
      </Around>
    </p>
  );
}

function clockOf({ pitch, countdown, paused }: FacilitatorView): Clock | null {
  if (countdown !== null)
    return {
      key: countdown.kind,
      leftMs: Math.max(1, countdown.leftMs),
      running: !countdown.held && !paused,
    };
  if (pitch === null) return null;
  return { key: `pitch-${pitch.bid}`, leftMs: pitch.leftMs, running: pitch.running && !paused };
}
