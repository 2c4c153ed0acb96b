import type { ReactNode } from 'react';
import { connections } from '../../../domain/event/rules/rules.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { Hint, tie } from '../../ui/field.tsx';
import fieldStyles from '../../ui/field.module.css';
import { TextField } from '../../ui/text-field.tsx';
import { moreRulesWords as words } from '../../words/rules-more.ts';
import { aboutChoice, aboutTyped, type RulesFields } from './rules-fields.ts';
import { rulesFieldId } from './rules-form.ts';
import { RulesQuestion } from './rules-question.tsx';

const short = { characters: 8 } as const;

/** Who may vote besides their age, until when the desk hands out cards, and how many people must vote. */
export function DoorQuestions(fields: RulesFields): ReactNode {
  return (
    <>
      <Connections {...fields} />
      <RulesQuestion {...aboutChoice(fields, 'cardsUntil')} question={words.questions.cardsUntil} />
      {fields.form.cardsUntil === 'time' ? (
        <TextField
          {...aboutTyped(fields, 'cardsTime')}
          {...short}
          label={words.cardsTime}
          hint={words.cardsTimeHint}
        />
      ) : null}
      <RulesQuestion {...aboutChoice(fields, 'namesAtDoor')} question={words.questions.namesAtDoor} />
      <TextField
        {...aboutTyped(fields, 'quorum')}
        {...short}
        label={words.quorum}
        hint={words.quorumHint}
        inputMode="numeric"
      />
    </>
  );
}

function Connections({ form, change }: RulesFields): ReactNode {
  const id = rulesFieldId('connections');
  const { 'aria-describedby': describedBy } = tie({ id, hint: words.connectionsHint });
  return (
    <fieldset className={fieldStyles.field} aria-describedby={describedBy}>
      <legend className={fieldStyles.label}>{words.connections}</legend>
      <Hint id={id} hint={words.connectionsHint} />
      {connections.map((each, place) => (
        <CheckField
          key={each}
          id={place === 0 ? id : `${id}-${each}`}
          label={words.ways[each]}
          checked={form.connections.includes(each)}
          onChange={(checked) =>
            change({
              connections: checked
                ? [...form.connections, each]
                : form.connections.filter((other) => other !== each),
            })
          }
        />
      ))}
    </fieldset>
  );
}
