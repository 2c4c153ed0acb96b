import { useCallback, useState, type FormEvent, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { DeskView } from '../../domain/views/roles.ts';
import type { NameAtDoor } from '../../domain/wire/http-door.ts';
import { call } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';
import column from '../ui/column.module.css';
import { Button } from '../ui/button.tsx';
import { goToField } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { deskWords as words } from '../words/desk.ts';
import { problemSentence } from '../words/problems.ts';
import styles from './desk.module.css';

const field = 'check-in-name';
const mostShown = 8;

interface Noted {
  readonly name: string;
  readonly act: NameAtDoor['act'];
  readonly same: number;
}

/** Where the event demands names (D3): type the name, press once, hand over the card. What is typed searches the list too. */
export function CheckIn({ view }: { view: DeskView }): ReactNode {
  const { event, checkedIn = 0 } = view;
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [noted, setNoted] = useState<Noted | null>(null);

  async function note(name: string, act: NameAtDoor['act']): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await call('POST /api/events/:event/door-list', {
      params: { event },
      body: { name, act },
    });
    setBusy(false);
    goToField(field);
    if (answer.kind !== 'value') return setError(problemSentence(answer));
    setError(undefined);
    setTyped('');
    setNoted({ name, act, same: answer.value.same });
  }

  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    if (typed.trim() !== '') return void note(typed.trim(), 'add');
    setError(words.checkInMissing);
    goToField(field);
  }

  return (
    <section className={column.column}>
      <h2>{words.checkInTitle}</h2>
      <form className={column.column} noValidate onSubmit={submit}>
        <TextField
          id={field}
          label={words.checkInLabel}
          hint={words.checkInHint}
          error={error}
          value={typed}
          onChange={setTyped}
          maxLength={90}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
        />
        <div className={styles.acts}>
          <Button type="submit" kind="primary" busy={busy}>
            {words.checkIn}
          </Button>
        </div>
      </form>
      <div role="status">{noted === null ? null : <p>{notedWords(noted)}</p>}</div>
      {noted?.act === 'add' ? (
        <div>
          <Button kind="quiet" busy={busy} onClick={() => void note(noted.name, 'take-back')}>
            {words.takeNameBack({ name: noted.name })}
          </Button>
        </div>
      ) : null}
      <p>{words.checkedInAll({ people: checkedIn })}</p>
      {/* Another desk may have noted somebody: the list is read again. */}
      <Found key={checkedIn} event={event} typed={typed} />
    </section>
  );
}

function notedWords({ name, act, same }: Noted): string {
  if (act === 'take-back') return words.nameTakenBack({ name });
  return same > 1 ? words.checkedInAgain({ name, same }) : words.checkedIn({ name });
}

interface FoundProps {
  event: EventId;
  typed: string;
}

/** Who of the list has what is typed in their name. */
function Found({ event, typed }: FoundProps): ReactNode {
  const { reply } = useReply(
    useCallback(() => call('GET /api/events/:event/door-list', { params: { event } }), [event]),
  );
  const wanted = typed.trim().toLowerCase();
  if (wanted === '' || reply === null) return null;
  if (reply.kind !== 'value') return <Notice kind="stop">{problemSentence(reply)}</Notice>;
  const found = reply.value.names.filter((name) => name.toLowerCase().includes(wanted));
  if (found.length === 0) return <p>{words.notYetHere}</p>;
  return (
    <>
      <h3>{words.alreadyHere}</h3>
      <ul>
        {found.slice(0, mostShown).map((name, place) => (
          <li key={place}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {found.length > mostShown ? <p>{words.moreNames({ more: found.length - mostShown })}</p> : null}
    </>
  );
}
