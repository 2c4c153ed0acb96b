import { useState, type ReactNode } from 'react';
import { isSealed } from '../../../domain/event/stages.ts';
import { mostPeople } from '../../../domain/event/turnout.ts';
import { call } from '../../net/http.ts';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { officerWords as words } from '../../words/officer.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from '../frame/frame.module.css';

const field = 'entitled';

/** How many people may vote, if an officer knows: the result then says how many of them did (D6). */
export function EntitledForm({ event: { book, view } }: { event: LiveEvent }): ReactNode {
  const [typed, setTyped] = useState(view.entitled === undefined ? '' : String(view.entitled));
  const [saved, setSaved] = useState(false);
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const people = typed.trim() === '' ? 'unknown' : readPeople(typed);
      return reading.result({ people: reading.take(field, people, words.entitledWrong, 'unknown') });
    },
    send: ({ people }) =>
      call('POST /api/events/:event/entitled', {
        params: { event: book.event },
        body: { people: people === 'unknown' ? null : people },
      }),
    fieldOf: { 'fewer-than-voted': field },
    done: () => setSaved(true),
  });
  if (isSealed(view.stage)) return null;
  return (
    <section className={styles.block}>
      <h2>{words.entitledTitle}</h2>
      <SendingForm sending={sending}>
        <NumberField
          id={field}
          label={words.entitledLabel}
          hint={words.entitledHint}
          error={sending.errorOf(field)}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setSaved(false);
          }}
        />
      </SendingForm>
      {saved ? <Notice kind="good">{words.entitledSaved}</Notice> : null}
    </section>
  );
}

function readPeople(typed: string): number | 'unknown' | null {
  const people = /^\s*\d{1,7}\s*$/.test(typed) ? Number(typed) : 0;
  return people >= 1 && people <= mostPeople ? people : null;
}
