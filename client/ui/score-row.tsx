import { useId, type ReactNode } from 'react';
import { listText } from '../../domain/words/formats.ts';
import { pageLanguage } from '../words/in-page-language.ts';
import { sharedWords as words } from '../words/shared.ts';
import { Button } from './button.tsx';
import { Tick } from './tick.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './score-row.module.css';

export interface ScoreRowProps {
  /** What is being scored; read out with the group, and hidden where a heading already shows it. */
  legend: string;
  legendHidden?: boolean;
  /** The lowest and the highest score: 0 to 5, 1 to 5, 0 to 10 or 1 to 10. */
  least: number;
  most: number;
  /** The words at both ends: what the lowest and the highest score mean. */
  lowWords: string;
  highWords: string;
  /** The chosen score, or null for none. */
  value: number | null;
  /** Told the new score, or null when it is cleared. */
  onChange: (value: number | null) => void;
  /** Shown as it stands, with nothing to press: the vote is closed. */
  locked?: boolean;
}

/**
 * One row of plain numbered buttons. Underneath they are radio inputs, so that keyboard and screen readers know them.
 * Give it the page's full width: six 48 px buttons fit across 328 px; eleven wrap into two rows, or three with the way
 * back beside the last.
 */
export function ScoreRow(props: ScoreRowProps): ReactNode {
  const { legend, legendHidden = false, least, most, value, onChange, locked = false } = props;
  const name = useId();
  const scores = Array.from({ length: most - least + 1 }, (_, step) => least + step);

  return (
    <fieldset className={styles.row} data-options={scores.length} disabled={locked}>
      <legend className={styles.legend}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={styles.ends} aria-hidden="true">
        <span>
          <b>{least}</b> {props.lowWords}
        </span>
        <span>
          <b>{most}</b> {props.highWords}
        </span>
      </div>
      <div className={styles.scores}>
        {scores.map((score) => (
          <label key={score} className={styles.score}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={score}
              checked={score === value}
              aria-label={spoken(props, score)}
              onChange={() => onChange(score)}
            />
            <span className={styles.face} aria-hidden="true">
              {score}
              <Tick className={styles.tick} />
            </span>
          </label>
        ))}
      </div>
      <div className={styles.below}>
        <span className={styles.said}>
          {value === null ? words.noScore : words.scoreChosen({ score: value, most })}
        </span>
        {value === null || locked ? null : (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {words.clearScore}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** "4 of 5, chosen"; both ends also say what they mean. */
function spoken({ least, most, lowWords, highWords, value }: ScoreRowProps, score: number): string {
  const figure = score === value ? words.scoreChosen({ score, most }) : words.scoreOf({ score, most });
  if (score === least) return listText([figure, lowWords], pageLanguage);
  return score === most ? listText([figure, highWords], pageLanguage) : figure;
}
