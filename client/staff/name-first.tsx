import { useEffect, useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { getJson, postJson } from '../net/http.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { problemSentence } from '../words/problems.ts';
import { staffWords as words } from '../words/staff.ts';
import styles from './name-first.module.css';

const longestName = 90;

export interface NameFirstProps {
  part: 'desk' | 'facilitator';
  event: EventId;
  children: ReactNode;
}

/** A link belongs to one named person: whoever opens it first says who they are (W16), and then goes on. */
export function NameFirst({ part, event, children }: NameFirstProps): ReactNode {
  const [who, setWho] = useState<SessionInfo | 'asking' | 'unknown'>('asking');
  useEffect(() => {
    void getJson<SessionInfo>(sessionOf(part, event)).then((reply) =>
      setWho(reply.kind === 'value' ? reply.value : 'unknown'),
    );
  }, [part, event]);

  if (who === 'asking') return null;
  // Without an answer the screen stands as it is: the server holds the same line.
  if (who === 'unknown' || who.person > 0 || who.role !== part) return children;
  return <AskName part={part} event={event} onNamed={setWho} />;
}

interface AskNameProps extends Omit<NameFirstProps, 'children'> {
  onNamed: (session: SessionInfo) => void;
}

function AskName({ part, event, onNamed }: AskNameProps): ReactNode {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();

  async function say(): Promise<void> {
    if (name.trim() === '') return setError(words.nameMissing);
    const reply = await postJson<SessionInfo>(sessionOf(part, event, '/name'), { name });
    if (reply.kind === 'value') onNamed(reply.value);
    else setError(problemSentence(reply));
  }

  return (
    <Page title={words.nameTitle} heading={words.nameTitle}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(press) => {
          press.preventDefault();
          void say();
        }}
      >
        <p>{words.nameSentence}</p>
        <TextField
          id="name"
          label={words.name}
          value={name}
          error={error}
          maxLength={longestName}
          autoComplete="name"
          characters={24}
          onChange={setName}
        />
        <Button type="submit" kind="primary">
          {words.goOn}
        </Button>
      </form>
    </Page>
  );
}

function sessionOf(part: NameFirstProps['part'], event: EventId, more = ''): string {
  return `/api/session${more}?role=${part}&event=${event}`;
}
