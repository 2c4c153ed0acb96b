import type { ReactNode } from 'react';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { rulesFormWords as words, type FormQuestion } from '../../words/rules-form.ts';
import { rulesFieldId, type RulesField } from './rules-form.ts';

export interface RulesQuestionProps {
  field: RulesField;
  question: FormQuestion<string>;
  /** Only these of its answers go with the others; all of them when left out. */
  only?: readonly string[];
  /** Empty while it is not answered. */
  value: string;
  /** Empty where the council answers itself. */
  recommended: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One question of the rules; each answer with its consequence, the recommended one marked. */
export function RulesQuestion(props: RulesQuestionProps): ReactNode {
  const { field, question, only, value, recommended, error, onChange } = props;
  const options = Object.entries(question.options).filter(([option]) => only?.includes(option) ?? true);
  return (
    <ChoiceField
      id={rulesFieldId(field)}
      legend={question.legend}
      hint={question.hint}
      error={error}
      value={value}
      onChange={onChange}
      choices={options.map(([option, { label, means }]) => ({
        value: option,
        label,
        hint: option === recommended ? `${words.recommended} ${means}` : means,
      }))}
    />
  );
}
