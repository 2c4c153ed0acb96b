import type { ReactNode } from 'react';
import styles from './field.module.css';

export interface CheckFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no, as a tick box whose whole line can be pressed. */
export function CheckField({ id, label, hint, checked, onChange }: CheckFieldProps): ReactNode {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(change) => onChange(change.currentTarget.checked)}
      />
      <span>
        {label}
        {hint === undefined ? null : <span className={styles.choiceHint}>{hint}</span>}
      </span>
    </label>
  );
}
