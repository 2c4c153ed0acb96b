import type { ReactNode } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';

interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (typed: string) => void;
  readonly maxLength: number;
}

/** The code that stands on a card. Nothing is made of what is typed but the card: no spelling, no memory of the browser. */
export function CodeField({ label, value, error, onChange, maxLength }: CodeFieldProps): ReactNode {
  return (
    <TextField
      id="card-code"
      label={label}
      hint={words.codeHint}
      error={error}
      value={value}
      onChange={onChange}
      characters={12}
      autoCapitalize="characters"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={maxLength}
    />
  );
}
