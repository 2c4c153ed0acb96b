import type { ReactNode } from 'react';
import { clockWords } from '../words/numbers.ts';
import { sharedWords as words } from '../words/shared.ts';
import { classNames } from './class-names.ts';
import { PictureWords } from './picture-words.tsx';
import styles from './timer-ring.module.css';
import { shownSeconds, useRemaining } from './use-remaining.ts';

/** From here on the ring is amber. */
const NEARLY_UP_MS = 30_000;
const RADIUS = 52;
const AROUND = 2 * Math.PI * RADIUS;

export interface TimerRingProps {
  /** As the server last said it; below zero once over. */
  remainingMs: number;
  totalMs: number;
  running: boolean;
  /** It ends at 0:00, as a deadline does; a pitch goes on after its time. */
  stops?: boolean;
}

/** A ring that drains, with figures inside; after the time it counts up with thanks, never with an alarm. */
export function TimerRing({ remainingMs, totalMs, running, stops = false }: TimerRingProps): ReactNode {
  const remaining = useRemaining(remainingMs, running);
  const left = stops ? Math.max(0, remaining) : remaining;
  const over = !stops && left <= 0;
  const nearly = !over && left <= NEARLY_UP_MS;
  const drained = over || totalMs <= 0 ? 0 : Math.min(1, left / totalMs);
  const look = classNames(styles.ring, over ? styles.over : nearly ? styles.nearly : styles.plenty);

  return (
    <svg className={look} viewBox="0 0 120 120" role="timer">
      <circle className={styles.track} cx="60" cy="60" r={RADIUS} />
      <circle
        className={styles.left}
        cx="60"
        cy="60"
        r={RADIUS}
        transform="rotate(-90 60 60)"
        strokeDasharray={AROUND}
        strokeDashoffset={AROUND * (1 - drained)}
      />
      <PictureWords className={styles.figures} x={0} y={43} width={120} height={30}>
        {over ? '+' : ''}
        {clockWords(shownSeconds(left))}
      </PictureWords>
      <PictureWords className={styles.words} x={0} y={73} width={120} height={14}>
        {timerWords({ over, nearly: nearly && !stops, running })}
      </PictureWords>
    </svg>
  );
}

function timerWords(now: { over: boolean; nearly: boolean; running: boolean }): string {
  if (!now.running) return words.timePaused;
  if (now.over) return words.timeOver;
  return now.nearly ? words.timeNearlyUp : words.timeLeft;
}
