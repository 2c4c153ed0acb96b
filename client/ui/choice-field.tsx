import type { ReactNode } from 'react';
import { ErrorLine, Hint, tie } from './field.tsx';
import styles from './field.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceFieldProps<Value extends string> {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of several, as radio buttons in a named group. The first carries the field's id, for the error summary. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactNode {
  const { id, legend, hint, error, choices, value, onChange } = props;
  const { 'aria-describedby': describedBy } = tie({ id, hint, error });
  return (
    <fieldset
      className={styles.field}
      data-wrong={error === undefined ? undefined : 'yes'}
      aria-describedby={describedBy}
    >
      <legend className={styles.label}>{legend}</legend>
      <Hint id={id} hint={hint} />
      <ErrorLine id={id} error={error} />
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint === undefined ? null : <span className={styles.choiceHint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
