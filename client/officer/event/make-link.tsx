import { useState, type ReactNode } from 'react';
import { personId, type EventId } from '../../../domain/ids.ts';
import { waysIn, type LinkedRole } from '../../../domain/ways-in.ts';
import type { Person, RoleLink } from '../../../domain/wire/http.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { peopleWords as words } from '../../words/people.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { makeLink } from '../requests.ts';
import styles from '../frame/frame.module.css';

const offered: Readonly<Record<LinkedRole, true>> = { facilitator: true, projector: true, desk: true };
const choices = Object.keys(offered) as readonly LinkedRole[];

export interface MakeLinkProps {
  event: EventId;
  people: readonly Person[];
  onMade: (link: RoleLink) => void;
}

/** A link for one role of this event, for a named person or for a shared screen. */
export function MakeLink({ event, people, onMade }: MakeLinkProps): ReactNode {
  const [role, setRole] = useState<LinkedRole>('facilitator');
  const [person, setPerson] = useState('');
  const sending = useSending({
    check: () => ({ ok: true, value: { role, person: person === '' ? null : personId(Number(person)) } }),
    send: (link) => makeLink(event, link),
    done: onMade,
  });
  const nobody = { value: '', label: waysIn[role] === 'shared-link' ? words.shared : words.saysWho };
  return (
    <section className={styles.block}>
      <h2>{words.makeLink}</h2>
      <SendingForm sending={sending} save={words.makeLink}>
        <ChoiceField
          id="role"
          legend={words.role}
          value={role}
          onChange={setRole}
          choices={choices.map((value) => ({
            value,
            label: words.roles[value],
            hint: words.roleMeans[value],
          }))}
        />
        <SelectField
          id="person"
          label={words.forWhom}
          options={[
            nobody,
            ...people.map(({ person: value, name }) => ({ value: String(value), label: name })),
          ]}
          value={person}
          onChange={setPerson}
        />
      </SendingForm>
    </section>
  );
}
