import type { ReactNode } from 'react';
import { isInRange } from '../../domain/ballots/marks.ts';
import type { ScoreScale } from '../../domain/ballots/score.ts';
import { ScoreRow } from '../ui/score-row.tsx';
import { attendeeWords as words } from '../words/attendee.ts';
import styles from './score-pad.module.css';

export interface ScorePadProps {
  scale: ScoreScale;
  /** The project's name: the group of buttons is named after it. */
  name: string;
  score: number | null;
  /** Why nothing can be changed now, in a sentence; null while it can. */
  lockedBecause: string | null;
  onScore: (score: number | null) => void;
}

/** The way to fill a score ballot: one row of numbered buttons for one project. */
export function ScorePad({ scale, name, score, lockedBecause, onScore }: ScorePadProps): ReactNode {
  const mark = (chosen: number | null): void => {
    if (chosen === null || isInRange(scale, chosen)) onScore(chosen);
  };
  return (
    <>
      <p className={lockedBecause === null ? styles.question : undefined}>
        {lockedBecause ?? words.question}
      </p>
      <ScoreRow
        legend={words.scoreLegend(name)}
        legendHidden
        least={scale.lowest}
        most={scale.highest}
        lowWords={words.low(scale.lowest)}
        highWords={words.high}
        value={score}
        locked={lockedBecause !== null}
        onChange={mark}
      />
    </>
  );
}
