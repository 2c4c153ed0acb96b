import type { ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';
import { useMistake } from './page-title.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './field.module.css';

export interface FieldProps {
  /** The input's id; an error summary links to it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do: "Enter an amount in whole pounds". */
  error?: string | undefined;
  /** Draws the input with what ties it to its label, hint and error. */
  children: (tied: TiedInput) => ReactNode;
}

export interface TiedInput {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Label, hint and error around any input, each read out with it. */
export function Field({ id, label, hint, error, children }: FieldProps): ReactNode {
  return (
    <div className={styles.field} data-wrong={error === undefined ? undefined : 'yes'}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Hint id={id} hint={hint} />
      <ErrorLine id={id} error={error} />
      {children(tie({ id, hint, error }))}
    </div>
  );
}

export function Hint({ id, hint }: { id: string; hint: ReactNode }): ReactNode {
  return hint === undefined ? null : (
    <p className={styles.hint} id={`${id}-hint`}>
      {hint}
    </p>
  );
}

export function ErrorLine({ id, error }: { id: string; error: string | undefined }): ReactNode {
  useMistake(error !== undefined);
  return error === undefined ? null : (
    <p className={styles.error} id={`${id}-error`}>
      <VisuallyHidden>{sharedWords.errorPrefix} </VisuallyHidden>
      {error}
    </p>
  );
}

/** The attributes that tie an input, or a group of them, to its hint and error. */
export function tie({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): TiedInput {
  const describedBy = [hint === undefined ? [] : `${id}-hint`, error === undefined ? [] : `${id}-error`]
    .flat()
    .join(' ');
  return {
    id,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  };
}
