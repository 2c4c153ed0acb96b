import { useState, type ReactNode } from 'react';
import { accountWords as words } from '../../words/accounts.ts';
import { officerWords } from '../../words/officer.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { goSaying } from '../said.ts';
import { enterAs, useSession } from '../session.ts';
import { changePassPhrase } from './account-requests.ts';
import { ChooseForm } from './choose-form.tsx';
import { takeChosen } from './own-reading.ts';
import { PassPhraseField } from './pass-phrase-field.tsx';

const crumbs = [{ name: officerWords.fundsTitle, to: { at: 'funds' } }] as const;

/** One's own account: a person from the console creates it; everybody else changes their pass-phrase. */
export function AccountPage(): ReactNode {
  const own = useSession((session) => session.who?.account === 'own');
  return (
    <OfficerPage heading={own ? words.changeTitle : words.makeTitle} crumbs={crumbs}>
      {own ? (
        <ChangeForm />
      ) : (
        <>
          <p>{words.makeSentence}</p>
          <ChooseForm asksName />
        </>
      )}
    </OfficerPage>
  );
}

function ChangeForm(): ReactNode {
  const [typed, setTyped] = useState({ before: '', passPhrase: '' });
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const before = typed.before === '' ? null : typed.before;
      return reading.result({
        before: reading.take('before', before, words.passPhraseMissing, ''),
        passPhrase: takeChosen(reading, typed.passPhrase),
      });
    },
    send: changePassPhrase,
    fieldOf: {
      'sign-in-failed': 'before',
      'pass-phrase-too-short': 'pass-phrase',
      'pass-phrase-too-common': 'pass-phrase',
    },
    done: (session) => {
      enterAs(session);
      goSaying({ at: 'staff' }, words.changed);
    },
  });
  return (
    <SendingForm sending={sending} save={words.change} back={{ at: 'staff' }}>
      <PassPhraseField
        id="before"
        label={words.before}
        error={sending.errorOf('before')}
        value={typed.before}
        onChange={(before) => setTyped({ ...typed, before })}
      />
      <PassPhraseField
        id="pass-phrase"
        label={words.newPassPhrase}
        hint={words.newPassPhraseHint}
        chosen
        error={sending.errorOf('pass-phrase')}
        value={typed.passPhrase}
        onChange={(passPhrase) => setTyped({ ...typed, passPhrase })}
      />
    </SendingForm>
  );
}
