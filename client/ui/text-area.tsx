import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import styles from './field.module.css';

export interface TextAreaProps extends Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'id' | 'onChange' | 'value'
> {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** Several lines of text. It grows by its corner and keeps every line break. */
export function TextArea({ id, label, hint, error, value, onChange, ...rest }: TextAreaProps): ReactNode {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(tied) => (
        <textarea
          rows={5}
          dir="auto"
          className={styles.input}
          value={value}
          onChange={(change) => onChange(change.currentTarget.value)}
          {...rest}
          {...tied}
        />
      )}
    </Field>
  );
}
