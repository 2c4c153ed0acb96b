import { useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { call } from '../net/http.ts';
import { tellSignedIn } from '../net/when-visible.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SignInNameField } from '../ui/sign-in-name-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { accountWords as words } from '../words/accounts.ts';
import { problemSentence } from '../words/problems.ts';
import styles from './name-first.module.css';

export interface SignInAgainProps {
  event: EventId;
  onDone: () => void;
  onLeave: () => void;
}

/** The session of somebody with an account ended: their screen stays behind this as it is, with everything that they typed. */
export function SignInAgain({ event, onDone, onLeave }: SignInAgainProps): ReactNode {
  const [typed, setTyped] = useState({ signIn: '', passPhrase: '' });
  const [error, setError] = useState<string>();

  async function send(): Promise<void> {
    const reply = await call('POST /api/session/pass-phrase', { query: { event }, body: typed });
    if (reply.kind !== 'value') return setError(problemSentence(reply));
    tellSignedIn();
    onDone();
  }

  return (
    <Dialog
      title={words.againTitle}
      onClose={() => undefined}
      acts={<Button onClick={onLeave}>{words.againLeave}</Button>}
    >
      <p>{words.againMeans}</p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(press) => {
          press.preventDefault();
          void send();
        }}
      >
        <SignInNameField
          id="again-sign-in"
          label={words.signInName}
          value={typed.signIn}
          onChange={(signIn) => setTyped({ ...typed, signIn })}
        />
        <TextField
          id="again-pass-phrase"
          type="password"
          label={words.passPhrase}
          error={error}
          value={typed.passPhrase}
          autoComplete="current-password"
          characters={24}
          onChange={(passPhrase) => setTyped({ ...typed, passPhrase })}
        />
        <Button type="submit" kind="primary">
          {words.signIn}
        </Button>
      </form>
    </Dialog>
  );
}
