import type { ReactNode } from 'react';
import { longestText } from '../../../domain/event/texts.ts';
import type { EventId } from '../../../domain/ids.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { peopleWords as words } from '../../words/people.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { addPerson } from '../requests.ts';
import styles from '../frame/frame.module.css';

type Part = keyof typeof words.parts;
const parts: readonly Part[] = ['officer', 'witness', 'facilitator'];
const empty: { name: string; part: Part } = { name: '', part: 'witness' };

export interface AddPersonProps {
  event: EventId;
  onDone: (sentence: string) => void;
}

export function AddPerson({ event, onDone }: AddPersonProps): ReactNode {
  const draft = useDraft(`event-${event}-person`, empty);
  const { values, change } = draft;
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const asked = { id: 'name', typed: values.name, faults: words.fields.name, most: longestText.name };
      return reading.result({ name: takeText(reading, asked), part: values.part });
    },
    send: (person) => addPerson(event, person),
    done: ({ name }) => {
      draft.forget();
      onDone(words.added({ name: isolated(name) }));
    },
  });
  return (
    <section className={styles.block}>
      <h2>{words.add}</h2>
      <SendingForm sending={sending} save={words.add} draft={draft}>
        <TextField
          id="name"
          label={words.name}
          autoComplete="off"
          error={sending.errorOf('name')}
          value={values.name}
          onChange={(name) => change({ name })}
        />
        <ChoiceField
          id="part"
          legend={words.part}
          value={values.part}
          onChange={(part) => change({ part })}
          choices={parts.map((value) => ({ value, label: words.parts[value] }))}
        />
      </SendingForm>
    </section>
  );
}
