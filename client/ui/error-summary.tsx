import { useEffect, useRef, type ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';
import { useMistake } from './page-title.tsx';
import styles from './error-summary.module.css';

export interface FieldError {
  /** The id of the field it is about. */
  id: string;
  /** The same words as beside the field. */
  message: string;
}

/** What is wrong at one field, a line each; undefined where nothing is. */
export function messagesAt(errors: readonly FieldError[], field: string): string | undefined {
  const lines = new Set(errors.filter(({ id }) => id === field).map(({ message }) => message));
  return lines.size === 0 ? undefined : [...lines].join('\n');
}

/** Everything wrong with a form, at its top, with links to the fields. Takes focus whenever the errors change. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const told = errors.map(({ id, message }) => `${id} ${message}`).join('\n');

  useEffect(() => {
    if (told !== '') box.current?.focus();
  }, [told]);

  useMistake(errors.length > 0);

  if (errors.length === 0) return null;
  return (
    <div className={styles.summary} ref={box} tabIndex={-1} role="alert">
      <h2>{sharedWords.problemTitle}</h2>
      <ul className={styles.list}>
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            <a
              href={`#${id}`}
              onClick={(press) => {
                // The address is left alone: a card's code may stand in the fragment.
                press.preventDefault();
                goToField(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Shows a field of the page and puts the focus into it. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
