import { useState, type ReactNode } from 'react';
import type { CountdownView } from '../../domain/views/parts.ts';
import { useHall } from '../stores/hall.ts';
import { Countdown } from '../ui/countdown.tsx';

/** What is left of the last call or the grace, going on through every change of page since the hall said so. */
export function HallCountdown({ countdown }: { countdown: CountdownView }): ReactNode {
  const viewAt = useHall((state) => state.viewAt);
  return <Since key={viewAt} countdown={countdown} viewAt={viewAt} />;
}

function Since({ countdown, viewAt }: { countdown: CountdownView; viewAt: number }): ReactNode {
  const { leftMs, held } = countdown;
  const [left] = useState(() => (held ? leftMs : leftMs - (performance.now() - viewAt)));
  return <Countdown remainingMs={left} running={!held} />;
}
