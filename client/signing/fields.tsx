import { useEffect, useRef, type ReactNode } from 'react';
import { doubtWords } from '../words/doubts.ts';
import type { Person } from '../../domain/wire/http.ts';
import type { CodeMade } from '../../domain/wire/http-signing.ts';
import { CheckField } from '../ui/check-field.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Field } from '../ui/field.tsx';
import fieldStyles from '../ui/field.module.css';
import { Notice } from '../ui/notice.tsx';
import { Qr } from '../ui/qr.tsx';
import { TextField } from '../ui/text-field.tsx';
import { listedWords } from '../words/listed.ts';
import { signingWords as words } from '../words/signing.ts';
import { mayNotSignSentence } from './bars.ts';
import styles from './fields.module.css';
import { PersonField } from './person-field.tsx';
import type { Signing, SigningWay } from './use-signing.ts';

/** What has to be typed for one signature. */
export function SigningFields({ signing }: { signing: Signing }): ReactNode {
  const { as, practice, typed } = signing;
  return (
    <>
      {as === 'officer' && !practice ? <WhoMaySign people={signing.people.list} /> : null}
      {as === 'second' && !practice ? <Ways signing={signing} /> : null}
      {typed.way === 'name' ? <ByName signing={signing} /> : null}
      {typed.way === 'phrase' ? <PassPhrase signing={signing} whose={as} /> : null}
      {typed.way === 'code' ? <ByCode signing={signing} /> : null}
    </>
  );
}

/** Who may take the officer's place, and who may not and why: so that nobody is turned away in front of the hall. */
function WhoMaySign({ people }: { people: readonly Person[] }): ReactNode {
  const officers = people.filter(({ officer }) => officer);
  const barred = officers.filter(({ bar }) => bar !== null);
  return (
    <>
      <p>{mayWords(officers.filter(({ bar }) => bar === null).map(({ name }) => name))}</p>
      {barred.map(({ person, name, bar }) => (
        <p key={person}>{mayNotSignSentence(name, bar)}</p>
      ))}
    </>
  );
}

function mayWords(names: readonly string[]): string {
  return names.length === 0 ? words.nobodyMaySign : words.maySign({ names: listedWords(names) });
}

function wayHint(way: SigningWay): string {
  return way === 'name' ? words.wayHint.name({ said: doubtWords.notProven }) : words.wayHint[way];
}

const ways: readonly SigningWay[] = ['phrase', 'code', 'name'];

function Ways({ signing: { typed, change } }: { signing: Signing }): ReactNode {
  return (
    <ChoiceField
      id="signs-way"
      legend={words.ways}
      choices={ways.map((way) => ({ value: way, label: words.way[way], hint: wayHint(way) }))}
      value={typed.way}
      // Another way asks somebody else: what was typed for the one before is not theirs.
      onChange={(way) => change({ way, signIn: '', passPhrase: '', confirmed: false, chosen: null })}
    />
  );
}

interface PassPhraseProps {
  signing: Signing;
  whose: 'officer' | 'second' | 'vouching';
}

function PassPhrase({ signing: { own, typed, change }, whose }: PassPhraseProps): ReactNode {
  return (
    <>
      {own === null ? (
        <TextField
          id="signs-sign-in"
          label={words.signInName[whose]}
          value={typed.signIn}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(signIn) => change({ signIn })}
        />
      ) : null}
      <TextField
        id="signs-phrase"
        type="password"
        label={own === null ? words.passPhrase[whose] : words.ownPassPhrase({ name: own.name })}
        hint={words.passPhraseHint}
        value={typed.passPhrase}
        autoComplete="off"
        onChange={(passPhrase) => change({ passPhrase })}
      />
    </>
  );
}

function ByName({ signing }: { signing: Signing }): ReactNode {
  const { as, practice, people, typed, change } = signing;
  const { chosen, confirmed } = typed;
  const name = chosen === null ? null : 'name' in chosen ? chosen.name : people.nameOf(chosen.person);
  const list = as === 'officer' ? people.list.filter(({ officer }) => officer) : people.list;
  const asksToConfirm = name !== null && !(practice && as === 'officer');
  return (
    <>
      <PersonField
        id="signs"
        label={words.signer[as]}
        people={{ ...people, list }}
        unlinked
        error={undefined}
        onChange={(who) => change({ chosen: who, confirmed: false })}
      />
      {asksToConfirm ? (
        <CheckField
          id="signs-confirmed"
          label={words.secondConfirms({ name })}
          checked={confirmed}
          onChange={(agrees) => change({ confirmed: agrees })}
        />
      ) : null}
    </>
  );
}

/** An officer who proves it vouches for somebody, who then signs on their own phone. */
function ByCode({ signing }: { signing: Signing }): ReactNode {
  const { people, code, change } = signing;
  if (code !== null) return <Code code={code} />;
  // Whoever has an account has a pass-phrase of their own.
  const list = people.list.filter(({ officer }) => !officer);
  return (
    <>
      <PersonField
        id="signs"
        label={words.signer.second}
        people={{ ...people, list }}
        unlinked
        error={undefined}
        onChange={(chosen) => change({ chosen })}
      />
      <PassPhrase signing={signing} whose="vouching" />
      <p>{words.vouch}</p>
    </>
  );
}

/** It stands above the button that made it: it is brought into sight whole, for the camera. */
function Code({ code: { url, name, doubt } }: { code: CodeMade }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no way to clear an effect up.
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div className={styles.code} ref={box}>
      <div className={styles.qr}>
        <Qr text={url} label={words.codeQr({ name })} />
      </div>
      <div>
        <p className={styles.codeFor} role="status">
          {words.codeFor({ name })}
        </p>
        <p>{words.codeMeans({ name })}</p>
        <Field id="code-address" label={words.codeAddress}>
          {(tied) => (
            <input
              type="text"
              readOnly
              className={fieldStyles.input}
              value={url}
              onFocus={(focus) => focus.currentTarget.select()}
              {...tied}
            />
          )}
        </Field>
        {doubt === null ? null : (
          <Notice kind="hurry">
            {words.codeDoubt({ said: doubtWords.notProven, why: doubtWords.why[doubt] })}
          </Notice>
        )}
      </div>
    </div>
  );
}
