import type { ReactNode } from 'react';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './stepper.module.css';

export interface StepperProps {
  /** What is counted, for the group. */
  label: string;
  value: number;
  /** By how much each press changes it, the smallest first. */
  strides: readonly number[];
  large: boolean;
  locked: boolean;
  words: {
    readonly given: (values: { given: number }) => string;
    readonly figure: (values: { given: number }) => string;
    readonly more: (values: { count: number }) => string;
    readonly fewer: (values: { count: number }) => string;
  };
  onChange: (by: number) => void;
}

/** A figure between less and more. More is never out of reach: a press that cannot be taken is answered in words. */
export function Stepper({ label, value, strides, large, locked, words, onChange }: StepperProps): ReactNode {
  const press = (by: number): ReactNode => (
    <button
      key={by}
      type="button"
      className={styles.press}
      disabled={locked}
      aria-disabled={by < 0 && value === 0}
      aria-label={by < 0 ? words.fewer({ count: -by }) : words.more({ count: by })}
      onClick={() => (by < 0 && value === 0 ? undefined : onChange(by))}
    >
      {by < 0 ? '−' : '+'}
      {Math.abs(by) === 1 ? null : Math.abs(by)}
    </button>
  );
  return (
    <div className={classNames(styles.stepper, large && styles.large)} role="group" aria-label={label}>
      {[...strides].reverse().map((by) => press(-by))}
      <p className={styles.value} role="status">
        <b aria-hidden="true">{value}</b>
        {large ? <span aria-hidden="true">{words.figure({ given: value })}</span> : null}
        <VisuallyHidden>{words.given({ given: value })}</VisuallyHidden>
      </p>
      {strides.map((by) => press(by))}
    </div>
  );
}
