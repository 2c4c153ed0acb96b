import { useEffect, useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { call, whenSignedOut } from '../net/http.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { problemSentence } from '../words/problems.ts';
import { staffWords as words } from '../words/staff.ts';
import styles from './name-first.module.css';
import { SignInAgain } from './sign-in-again.tsx';

const longestName = 90;

export interface NameFirstProps {
  part: 'desk' | 'facilitator';
  event: EventId;
  /** The server does not know this screen any more. */
  signedOut: boolean;
  /** What is shown here, for a person who came by a link. */
  otherwise: ReactNode;
  children: ReactNode;
}

/**
 * A link belongs to one named person. The first person to open it gives their name (W16), and then goes on. A person
 * with an account is asked for their pass-phrase when their session ends, in front of the screen (W26).
 */
export function NameFirst({ part, event, signedOut, otherwise, children }: NameFirstProps): ReactNode {
  const [who, setWho] = useState<SessionInfo | 'asking' | 'unknown'>('asking');
  const [refused, setRefused] = useState(false);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    void call('GET /api/session', { query: { role: part, event } }).then((reply) =>
      setWho(reply.kind === 'value' ? reply.value : 'unknown'),
    );
  }, [part, event]);
  // What is asked over HTTP meets the end of the session before the line does.
  useEffect(() => whenSignedOut(() => setRefused(true)), []);

  const hasAccount = typeof who === 'object' && who.account === 'own';
  if (left || (signedOut && !hasAccount)) return otherwise;
  if (who === 'asking') return null;
  // Without an answer the screen stays as it is: the server enforces the same rule.
  if (who === 'unknown' || who.person > 0 || who.role !== part)
    return (
      <>
        {children}
        {hasAccount && (signedOut || refused) ? (
          <SignInAgain event={event} onDone={() => setRefused(false)} onLeave={() => setLeft(true)} />
        ) : null}
      </>
    );
  return <AskName part={part} event={event} onNamed={setWho} />;
}

interface AskNameProps extends Pick<NameFirstProps, 'part' | 'event'> {
  onNamed: (session: SessionInfo) => void;
}

function AskName({ part, event, onNamed }: AskNameProps): ReactNode {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();

  async function say(): Promise<void> {
    if (name.trim() === '') return setError(words.nameMissing);
    const reply = await call('POST /api/session/name', { query: { role: part, event }, body: { name } });
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
