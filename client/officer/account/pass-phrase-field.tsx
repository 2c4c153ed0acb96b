import { useState, type ReactNode } from 'react';
import { CheckField } from '../../ui/check-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accountWords as words } from '../../words/accounts.ts';

export interface PassPhraseFieldProps {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  value: string;
  /** For the browser's own store: whether one is typed or chosen here. */
  chosen?: boolean;
  onChange: (value: string) => void;
}

/** A pass-phrase, hidden unless asked: whoever types three words wants to read them. Pasting is welcome. */
export function PassPhraseField({ id, chosen = false, ...field }: PassPhraseFieldProps): ReactNode {
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextField
        {...field}
        id={id}
        type={shown ? 'text' : 'password'}
        autoComplete={chosen ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        characters={24}
      />
      <CheckField id={`${id}-shown`} label={words.show} checked={shown} onChange={setShown} />
    </>
  );
}
