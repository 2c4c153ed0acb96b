import { useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { OwnSigning, ToSign } from '../../domain/wire/http-signing.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { ErrorSummary, messagesAt, type FieldError } from '../ui/error-summary.tsx';
import { SignInNameField } from '../ui/sign-in-name-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { problemSentence } from '../words/problems.ts';
import { signingWords as words } from '../words/signing.ts';
import styles from './fields.module.css';
import { signOwn } from './requests.ts';

type Place = 'officer' | 'second';
const places: readonly Place[] = ['officer', 'second'];

export interface OwnFormProps {
  toSign: ToSign;
  event: EventId;
  onSigned: () => void;
}

interface Own {
  readonly signIn: string;
  readonly passPhrase: string;
  readonly place: Place | null;
}

/** By the code that this phone has opened, or by the pass-phrase of whoever holds it. */
export function OwnForm({ toSign, event, onSigned }: OwnFormProps): ReactNode {
  const { you, signed } = toSign;
  const open = places.filter((place) => !signed.includes(place));
  const [typed, setTyped] = useState<Own>({ signIn: '', passPhrase: '', place: null });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [doubted, setDoubted] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const as = you === null ? (open.length === 1 ? (open[0] ?? null) : typed.place) : 'second';

  const fail = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt(attempt + 1);
  };
  const submit = async (): Promise<void> => {
    const found = you === null ? missingIn(as, typed) : [];
    if (as === null || found.length > 0) return fail(found);
    setBusy(true);
    const reply = await signOwn(event, signingOf(as, toSign, typed, doubted));
    setBusy(false);
    if (reply.kind === 'value') return onSigned();
    setDoubted(reply.kind === 'refused' && reply.refusal.code === 'not-two-people');
    return fail([{ id: 'sign', message: problemSentence(reply) }]);
  };
  const change = (part: Partial<Own>): void => {
    setTyped({ ...typed, ...part });
    setDoubted(false);
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(press) => {
        press.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary key={attempt} errors={errors} />
      {you === null ? (
        <OwnFields open={open} typed={typed} errors={errors} onChange={change} />
      ) : (
        <p>{words.you({ name: you })}</p>
      )}
      <p>{words.consequence}</p>
      <Button type="submit" kind="primary" id="sign" disabled={busy}>
        {doubted ? words.signAnyway : words.signAs[as ?? 'second']}
      </Button>
    </form>
  );
}

interface OwnFieldsProps {
  open: readonly Place[];
  typed: Own;
  errors: readonly FieldError[];
  onChange: (part: Partial<Own>) => void;
}

function OwnFields({ open, typed, errors, onChange }: OwnFieldsProps): ReactNode {
  const errorOf = (id: string): string | undefined => messagesAt(errors, id);
  return (
    <>
      {open.length === 1 ? null : (
        <ChoiceField
          id="place"
          legend={words.place}
          error={errorOf('place')}
          choices={open.map((value) => ({ value, label: words.placeName[value] }))}
          value={typed.place}
          onChange={(place) => onChange({ place })}
        />
      )}
      <p>{words.byCodeHint}</p>
      <SignInNameField
        id="sign-in"
        label={words.ownSignIn}
        error={errorOf('sign-in')}
        value={typed.signIn}
        onChange={(signIn) => onChange({ signIn })}
      />
      <TextField
        id="pass-phrase"
        type="password"
        label={words.ownPhrase}
        hint={words.ownHint}
        error={errorOf('pass-phrase')}
        value={typed.passPhrase}
        autoComplete="current-password"
        characters={24}
        onChange={(passPhrase) => onChange({ passPhrase })}
      />
    </>
  );
}

function missingIn(as: Place | null, { signIn, passPhrase }: Own): FieldError[] {
  return [
    ...(as === null ? [{ id: 'place', message: words.placeMissing }] : []),
    ...(signIn.trim() === '' ? [{ id: 'sign-in', message: words.signInMissing }] : []),
    ...(passPhrase === '' ? [{ id: 'pass-phrase', message: words.phraseMissing }] : []),
  ];
}

function signingOf(
  as: Place,
  { you, run, fingerprint, on }: ToSign,
  { signIn, passPhrase }: Own,
  anyway: boolean,
): OwnSigning {
  const paper = { run, fingerprint, on, anyway };
  return you === null ? { as, ...paper, signIn, passPhrase } : { as: 'second', ...paper };
}
