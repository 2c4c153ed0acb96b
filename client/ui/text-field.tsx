import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './field.tsx';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'onChange' | 'value'
> {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Roughly how many characters are expected: a field as wide as its answer. */
  characters?: 4 | 8 | 12 | 24;
  /** Stands before the input, such as £. */
  before?: string;
}

/** One line of text, typed. Amounts are typed as text too, and read by the domain's own rules. */
export function TextField(props: TextFieldProps): ReactNode {
  const { id, label, hint, error, value, onChange, characters, before, className, ...rest } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(tied) => (
        <span className={styles.line}>
          {before === undefined ? null : <span aria-hidden="true">{before}</span>}
          <input
            type="text"
            className={classNames(styles.input, className)}
            data-characters={characters}
            value={value}
            onChange={(change) => onChange(change.currentTarget.value)}
            {...rest}
            {...tied}
          />
        </span>
      )}
    </Field>
  );
}
