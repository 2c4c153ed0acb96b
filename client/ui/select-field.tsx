import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import styles from './field.module.css';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a longer list. */
export function SelectField({
  id,
  label,
  hint,
  error,
  options,
  value,
  onChange,
}: SelectFieldProps): ReactNode {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(tied) => (
        <select
          className={styles.input}
          value={value}
          onChange={(change) => onChange(change.currentTarget.value)}
          {...tied}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
