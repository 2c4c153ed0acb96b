import { useEffect, useState, type ReactNode } from 'react';
import type { Person, SessionInfo } from '../../domain/wire/http.ts';
import { getJson } from '../net/http.ts';
import { TextField } from '../ui/text-field.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { barWords } from './bars.ts';
import type { Chosen } from './people.ts';
import { PersonField } from './person-field.tsx';
import type { SignerProps } from './signer.ts';

/** The officer's place: by pass-phrase, on whatever screen it is typed. In practice anybody named plays the officer. */
export function OfficerSigns(props: SignerProps): ReactNode {
  return props.view.practice ? <PracticeOfficer {...props} /> : <ByPassPhrase {...props} />;
}

function ByPassPhrase({ view, people, onSigner }: SignerProps): ReactNode {
  const own = useOwnAccount(view.event);
  const [signIn, setSignIn] = useState('');
  const [passPhrase, setPassPhrase] = useState('');
  const change = (name: string, phrase: string): void => {
    setSignIn(name);
    setPassPhrase(phrase);
    const missing = phrase === '' || (own === null && name.trim() === '');
    onSigner(async () =>
      missing
        ? { ok: false, problem: words.passPhraseMissing }
        : { ok: true, value: { as: 'officer', signIn: own === null ? name : null, passPhrase: phrase } },
    );
  };
  return (
    <>
      <WhoMaySign people={people.list} />
      {own === null ? (
        <TextField
          id="signs-name"
          label={words.signInName}
          value={signIn}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(name) => change(name, passPhrase)}
        />
      ) : null}
      <TextField
        id="signs-phrase"
        type="password"
        label={own === null ? words.passPhrase : words.ownPassPhrase(own.name)}
        hint={words.passPhraseHint}
        value={passPhrase}
        autoComplete="off"
        onChange={(phrase) => change(signIn, phrase)}
      />
    </>
  );
}

/** Who may take the officer's place, and who may not and why: so that nobody is turned away in front of the hall. */
function WhoMaySign({ people }: { people: readonly Person[] }): ReactNode {
  const officers = people.filter(({ officer }) => officer);
  const barred = officers.filter(({ bar }) => bar !== null);
  return (
    <>
      <p>{words.maySign(officers.filter(({ bar }) => bar === null).map(({ name }) => name))}</p>
      {barred.map(({ person, name, bar }) => (
        <p key={person}>{words.mayNotSign(name, barWords(bar))}</p>
      ))}
    </>
  );
}

function PracticeOfficer({ people, onSigner }: SignerProps): ReactNode {
  const change = (chosen: Chosen): void =>
    onSigner(async () => {
      const person = chosen === null ? null : await people.numberOf(chosen, words.part.officer);
      return person === null
        ? { ok: false, problem: words.personMissing }
        : { ok: true, value: { as: 'officer', person } };
    });
  const officers = people.list.filter(({ officer }) => officer);
  return (
    <PersonField
      id="signs"
      label={words.signer.officer}
      people={{ ...people, list: officers }}
      unlinked
      error={undefined}
      onChange={change}
    />
  );
}

/** The officer whose own screen this is; null on anybody else's. */
function useOwnAccount(event: number): SessionInfo | null {
  const [own, setOwn] = useState<SessionInfo | null>(null);
  useEffect(() => {
    void getJson<SessionInfo>(`/api/session?role=facilitator&event=${event}`).then((reply) =>
      setOwn(reply.kind === 'value' && reply.value.account === 'own' ? reply.value : null),
    );
  }, [event]);
  return own;
}
