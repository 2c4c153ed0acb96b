import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import fieldStyles from '../ui/field.module.css';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';
import { useTypingFocus } from './use-typing-focus.ts';

/** The one field of the desk. After each answer what was typed is marked, so that the next number replaces it. */
export function AskNumber({ onAsk }: { onAsk: (typed: string) => void }): ReactNode {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useTypingFocus(field);
  return (
    <form
      className={styles.asking}
      role="search"
      onSubmit={(submit) => {
        submit.preventDefault();
        onAsk(typed);
        field.current?.focus();
        field.current?.select();
      }}
    >
      <Field id="card-number" label={words.numberLabel}>
        {(tied) => (
          <input
            ref={field}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="search"
            className={fieldStyles.input}
            value={typed}
            onChange={(change) => setTyped(change.currentTarget.value)}
            {...tied}
          />
        )}
      </Field>
      <Button type="submit" kind="primary">
        {words.lookUp}
      </Button>
    </form>
  );
}
