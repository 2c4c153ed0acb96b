import { useState, type ReactNode } from 'react';
import { SignInNameField } from '../../ui/sign-in-name-field.tsx';
import { accountWords as words } from '../../words/accounts.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { enterAs } from '../session.ts';
import { signInBy } from './account-requests.ts';
import { takeTyped } from './own-reading.ts';
import { PassPhraseField } from './pass-phrase-field.tsx';

/** Officers and auditors come in. Nothing of it is kept in this browser but a cookie. */
export function SignInForm(): ReactNode {
  const [typed, setTyped] = useState({ signIn: '', passPhrase: '' });
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      return reading.result(takeTyped(reading, typed));
    },
    send: signInBy,
    fieldOf: { 'sign-in-failed': 'pass-phrase' },
    done: enterAs,
  });
  return (
    <SendingForm sending={sending} save={words.signIn}>
      <SignInNameField
        id="sign-in"
        label={words.signInName}
        error={sending.errorOf('sign-in')}
        value={typed.signIn}
        onChange={(signIn) => setTyped({ ...typed, signIn })}
      />
      <PassPhraseField
        id="pass-phrase"
        label={words.passPhrase}
        error={sending.errorOf('pass-phrase')}
        value={typed.passPhrase}
        onChange={(passPhrase) => setTyped({ ...typed, passPhrase })}
      />
      <p>{words.forgotten}</p>
    </SendingForm>
  );
}
