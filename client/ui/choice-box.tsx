import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './choice-box.module.css';
import { Tick } from './tick.tsx';

export interface ChoiceBoxProps {
  /** Beside the box, across the page's width; without words it is the box alone. */
  words?: string;
  /** Read out, after the words: what is chosen. */
  of: string;
  checked: boolean;
  /** Shown as it stands, with nothing to press. */
  locked: boolean;
  /** Told what the person wants; it stays as it is until `checked` says otherwise. */
  onChange: (checked: boolean) => void;
}

/** A box to tick, as on paper, as large as a thumb; underneath it is a checkbox. */
export function ChoiceBox({ words, of, checked, locked, onChange }: ChoiceBoxProps): ReactNode {
  return (
    <label className={classNames(styles.choice, words !== undefined && styles.wide)}>
      <input
        type="checkbox"
        className={styles.input}
        aria-label={words === undefined ? of : `${words}: ${of}`}
        checked={checked}
        disabled={locked}
        onChange={(change) => onChange(change.target.checked)}
      />
      <span className={styles.face} aria-hidden="true">
        <span className={styles.box}>
          <Tick className={styles.tick} />
        </span>
        {words}
      </span>
    </label>
  );
}
