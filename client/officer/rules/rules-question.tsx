import type { ReactNode } from 'react';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { recommendedForm, rulesFieldId, type RulesField } from './rules-form.ts';

export interface RulesQuestionProps {
  field: RulesField;
  question: {
    readonly legend: string;
    readonly hint?: string;
    readonly options: Readonly<Record<string, { readonly label: string; readonly means: string }>>;
  };
  /** Empty while it is not answered. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One question of the rules; each answer with its consequence, the recommended one marked. */
export function RulesQuestion({ field, question, value, error, onChange }: RulesQuestionProps): ReactNode {
  const recommended = recommendedForm[field];
  return (
    <ChoiceField
      id={rulesFieldId(field)}
      legend={question.legend}
      hint={question.hint}
      error={error}
      value={value}
      onChange={onChange}
      choices={Object.entries(question.options).map(([option, { label, means }]) => ({
        value: option,
        label,
        hint: option === recommended ? `${words.recommended} ${means}` : means,
      }))}
    />
  );
}
