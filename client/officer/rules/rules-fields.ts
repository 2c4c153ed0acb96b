import type { Sending } from '../form/use-sending.ts';
import { rulesFieldId, type RulesField, type RulesForm } from './rules-form.ts';

/** What every question of the form needs: its answer, what is wrong with it, and how to change it. */
export interface RulesFields {
  readonly form: RulesForm;
  /** What is recommended where nothing was answered otherwise. */
  readonly recommended: RulesForm;
  readonly change: (part: Partial<RulesForm>) => void;
  readonly sending: Sending;
}

type Typed = { [F in RulesField]: string extends RulesForm[F] ? F : never }[RulesField];

/** A question with choices. */
export function aboutChoice<F extends RulesField>(
  { form, recommended, change, sending }: RulesFields,
  field: F,
) {
  return {
    field,
    value: form[field],
    recommended: recommended[field],
    error: sending.errorOf(rulesFieldId(field)),
    onChange: (value: string) => change({ [field]: value }),
  };
}

/** A question that is answered by typing. */
export function aboutTyped({ form, change, sending }: RulesFields, field: Typed) {
  return {
    id: rulesFieldId(field),
    value: form[field],
    error: sending.errorOf(rulesFieldId(field)),
    onChange: (value: string) => change({ [field]: value }),
    autoComplete: 'off',
  };
}
