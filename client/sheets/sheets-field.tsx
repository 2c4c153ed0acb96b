import type { ReactNode } from 'react';
import { NumberField } from '../ui/number-field.tsx';
import { sheetsWords as words } from '../words/sheets.ts';

/** How many sheets lie on the table, counted by hand. */
export function SheetsField({
  id,
  typed,
  error,
  onChange,
}: {
  id: string;
  typed: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}): ReactNode {
  return (
    <NumberField
      id={id}
      label={words.sheetsLabel}
      value={typed}
      error={error}
      characters={4}
      onChange={onChange}
    />
  );
}
