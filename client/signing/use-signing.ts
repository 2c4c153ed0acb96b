import { useState } from 'react';
import type { EventId, PersonId } from '../../domain/ids.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import type { CodeMade, RunToSign } from '../../domain/wire/http-signing.ts';
import type { HttpReply } from '../net/http.ts';
import { problemSentence } from '../words/problems.ts';
import { signingWords as words } from '../words/signing.ts';
import { usePeople, type ChosenPerson, type PeopleList } from './people.ts';
import { makeCode, sign } from './requests.ts';
import { useOwnAccount } from './use-own-account.ts';

/** By a pass-phrase typed here; by a code for the second person's own phone; or by name alone. */
export type SigningWay = 'phrase' | 'code' | 'name';

export interface Signable {
  readonly event: EventId;
  readonly practice: boolean;
  readonly paper: RunToSign;
  readonly as: 'officer' | 'second';
  /** Who has signed by now. */
  readonly signed: readonly PersonId[];
}

export interface TypedProof {
  readonly way: SigningWay | null;
  readonly signIn: string;
  readonly passPhrase: string;
  readonly chosen: ChosenPerson;
  readonly confirmed: boolean;
}

export interface Signing extends Signable {
  readonly people: PeopleList;
  /** The officer whose own screen this is, as long as they have not signed. */
  readonly own: SessionInfo | null;
  readonly typed: TypedProof;
  readonly change: (part: Partial<TypedProof>) => void;
  readonly code: CodeMade | null;
  /** The words of the button. */
  readonly act: string;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly submit: () => void;
}

/** One signature, as it is typed and sent. What the server says against it is shown, and then it is signed all the same. */
export function useSigning(signable: Signable): Signing {
  const { event, practice, paper, as, signed } = signable;
  const people = usePeople(event);
  const account = useOwnAccount(event);
  const own = account !== null && !signed.includes(account.person) ? account : null;
  const [typed, setTyped] = useState<TypedProof>({
    way: practice ? 'name' : as === 'officer' ? 'phrase' : null,
    signIn: '',
    passPhrase: '',
    chosen: null,
    confirmed: false,
  });
  const [code, setCode] = useState<CodeMade | null>(null);
  const [doubted, setDoubted] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const change = (part: Partial<TypedProof>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setDoubted(false);
    setProblem(null);
    setCode(null);
  };
  const submit = async (): Promise<void> => {
    const missing = missingIn(typed, as, own, practice);
    if (missing !== null) return setProblem(missing);
    setBusy(true);
    setProblem(null);
    const reply = await send();
    setBusy(false);
    if (reply === null) return setProblem(words.unsent);
    if (reply.kind === 'value') return;
    setDoubted(reply.kind === 'refused' && reply.refusal.code === 'not-two-people');
    setProblem(problemSentence(reply));
  };
  const send = async (): Promise<HttpReply<unknown> | null> => {
    const { way, passPhrase, chosen } = typed;
    const phrase = { signIn: own === null ? typed.signIn : null, passPhrase };
    if (way === 'phrase') return sign(event, { ...paper, as, ...phrase, anyway: doubted });
    const person = chosen === null ? null : await people.numberOf(chosen, words.part[as]);
    if (person === null) return null;
    if (way === 'name') return sign(event, { ...paper, as, person });
    const made = await makeCode(event, { person, ...phrase });
    if (made.kind === 'value') setCode(made.value);
    return made;
  };

  const act = typed.way === 'code' ? words.makeCode : doubted ? words.signAnyway : words.signAs[as];
  return {
    ...signable,
    people,
    own,
    typed,
    change,
    code,
    act,
    busy,
    problem,
    submit: () => void submit(),
  };
}

function missingIn(
  { way, signIn, passPhrase, chosen, confirmed }: TypedProof,
  as: Signable['as'],
  own: SessionInfo | null,
  practice: boolean,
): string | null {
  if (way === null) return words.wayMissing;
  const needsPhrase = way !== 'name';
  if (way !== 'phrase' && chosen === null) return words.personMissing;
  if (needsPhrase && (passPhrase === '' || (own === null && signIn.trim() === '')))
    return words.passPhraseMissing;
  if (way === 'name' && !confirmed && !(practice && as === 'officer')) return words.confirmMissing;
  return null;
}
