import type { ReactNode } from 'react';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { awardWords as words } from '../../words/awards.ts';

export const longerTexts = ['alternatives', 'interests', 'conditions'] as const;

/** When and by which authority it was decided, and what else was said. */
export interface DecisionTyped {
  readonly day: string;
  readonly authority: string;
  readonly alternatives: string;
  readonly interests: string;
  readonly conditions: string;
}

export interface DecisionFieldsProps {
  values: DecisionTyped;
  errorOf: (id: string) => string | undefined;
  change: (part: Partial<DecisionTyped>) => void;
}

export function DecisionFields({ values, errorOf, change }: DecisionFieldsProps): ReactNode {
  return (
    <>
      <TextField
        id="day"
        type="date"
        label={words.day}
        error={errorOf('day')}
        value={values.day}
        onChange={(day) => change({ day })}
      />
      <TextField
        id="authority"
        label={words.authority}
        hint={words.authorityHint}
        error={errorOf('authority')}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      {longerTexts.map((field) => (
        <TextArea
          key={field}
          id={field}
          rows={2}
          label={words[field]}
          hint={words.optional}
          error={errorOf(field)}
          value={values[field]}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
    </>
  );
}
