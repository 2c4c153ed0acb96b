import { useState, type ReactNode } from 'react';
import type { RoleLink } from '../../../domain/wire/http.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accountWords as words } from '../../words/accounts.ts';
import { invite, type Invited } from '../account/account-requests.ts';
import { takeName } from '../account/own-reading.ts';
import styles from '../frame/frame.module.css';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';

type Role = Invited['role'];
const roles: readonly Role[] = ['officer', 'auditor'];
const empty = { role: 'officer' as Role, name: '', until: '' };

/** A further officer, or an auditor until a date. */
export function InviteForm({ onMade }: { onMade: (link: RoleLink, name: string) => void }): ReactNode {
  const [typed, setTyped] = useState(empty);
  const sending = useSending({
    check: () => read(typed),
    send: invite,
    fieldOf: { 'date-not-possible': 'until' },
    done: (link) => {
      onMade(link, typed.name.trim());
      setTyped(empty);
    },
  });
  return (
    <section className={styles.block}>
      <h2>{words.invite}</h2>
      <SendingForm sending={sending} save={words.makeInvitation}>
        <TextField
          id="name"
          label={words.theirName}
          error={sending.errorOf('name')}
          value={typed.name}
          autoComplete="off"
          characters={24}
          onChange={(name) => setTyped({ ...typed, name })}
        />
        <ChoiceField
          id="role"
          legend={words.inviteRole}
          value={typed.role}
          onChange={(role) => setTyped({ ...typed, role })}
          choices={roles.map((value) => ({
            value,
            label: words.roles[value],
            hint: words.roleMeans[value],
          }))}
        />
        {typed.role === 'auditor' ? (
          <TextField
            id="until"
            type="date"
            label={words.lastDay}
            error={sending.errorOf('until')}
            value={typed.until}
            onChange={(until) => setTyped({ ...typed, until })}
          />
        ) : null}
      </SendingForm>
    </section>
  );
}

function read({ role, name, until }: typeof empty): CheckedForm<Invited> {
  const reading = new Reading();
  const called = takeName(reading, name, words.fields.theirName);
  if (role === 'officer') return reading.result({ role, name: called });
  const day = reading.take('until', until === '' ? null : until, words.lastDayMissing, '');
  return reading.result({ role, name: called, until: day });
}
