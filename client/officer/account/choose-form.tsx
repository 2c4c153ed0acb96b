import { useState, type ReactNode } from 'react';
import { SignInNameField } from '../../ui/sign-in-name-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { accountWords as words } from '../../words/accounts.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { goSaying } from '../said.ts';
import { enterAs } from '../session.ts';
import { choose, makeAccount } from './account-requests.ts';
import { takeChosen, takeName, takeTyped } from './own-reading.ts';
import { PassPhraseField } from './pass-phrase-field.tsx';

/** Whoever was invited chooses a pass-phrase; whoever came from the console gives a name with it (`asksName`). */
export function ChooseForm({ asksName }: { asksName: boolean }): ReactNode {
  const [typed, setTyped] = useState({ name: '', signIn: '', passPhrase: '' });
  const { name, signIn, passPhrase } = typed;
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const own = { signIn: takeTyped(reading, { signIn, passPhrase: 'chosen' }).signIn };
      return reading.result({
        ...own,
        passPhrase: takeChosen(reading, passPhrase),
        name: asksName ? takeName(reading, name) : '',
      });
    },
    send: ({ name: called, ...own }) => (asksName ? makeAccount({ ...own, name: called }) : choose(own)),
    fieldOf: {
      'sign-in-name-taken': 'sign-in',
      'pass-phrase-too-short': 'pass-phrase',
      'pass-phrase-too-common': 'pass-phrase',
    },
    done: (session) => {
      enterAs(session);
      goSaying({ at: 'funds' }, words.made({ name: isolated(session.name) }));
    },
  });
  return (
    <SendingForm sending={sending} save={asksName ? words.make : words.choose}>
      {asksName ? (
        <TextField
          id="name"
          label={words.name}
          hint={words.nameHint}
          error={sending.errorOf('name')}
          value={name}
          autoComplete="name"
          characters={24}
          onChange={(called) => setTyped({ ...typed, name: called })}
        />
      ) : null}
      <SignInNameField
        id="sign-in"
        label={words.signInName}
        hint={words.signInNameHint}
        error={sending.errorOf('sign-in')}
        value={signIn}
        onChange={(chosen) => setTyped({ ...typed, signIn: chosen })}
      />
      <PassPhraseField
        id="pass-phrase"
        label={words.newPassPhrase}
        hint={words.newPassPhraseHint}
        chosen
        error={sending.errorOf('pass-phrase')}
        value={passPhrase}
        onChange={(chosen) => setTyped({ ...typed, passPhrase: chosen })}
      />
    </SendingForm>
  );
}
