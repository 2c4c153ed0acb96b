import { useState, type ReactNode } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { postJson } from '../net/http.ts';
import { checkCodeWords } from '../scenes/check-code.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { problemSentence } from '../words/problems.ts';
import { Form } from './form.tsx';
import styles from './form.module.css';
import { usePeople } from './people.ts';
import { OfficerSigns } from './sign-as-officer.tsx';
import { SecondSigns } from './sign-as-second.tsx';
import type { Signer } from './signer.ts';
import type { Acts } from './use-acts.ts';

export interface SignFormProps {
  view: FacilitatorView;
  acts: Acts;
  onClose: () => void;
}

type Run = NonNullable<FacilitatorView['run']>;
/** Signing the run that stands: first the officer, then a second named person, each beside the check code. */
export function SignForm({ view, acts, onClose }: SignFormProps): ReactNode {
  if (view.run === null) return null;
  const as = view.run.signatures.some((signature) => signature.as === 'officer') ? 'second' : 'officer';
  return <Signing key={as} as={as} run={view.run} view={view} acts={acts} onClose={onClose} />;
}

interface SigningProps extends SignFormProps {
  as: 'officer' | 'second';
  run: Run;
}

function Signing({ as, run, view, acts, onClose }: SigningProps): ReactNode {
  const people = usePeople(view.event);
  const [signer, setSigner] = useState<{ readonly read: Signer } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const sign = async (): Promise<void> => {
    setBusy(true);
    setProblem((await sent()) ?? null);
    setBusy(false);
  };
  const sent = async (): Promise<string | null> => {
    const who = await signer?.read();
    if (!who) return as === 'second' || view.practice ? words.personMissing : words.passPhraseMissing;
    if (!who.ok) return who.problem;
    const paper = { run: run.number, fingerprint: run.fingerprint, on: view.on };
    const reply = await postJson(`/api/events/${view.event}/sign`, { ...paper, ...who.value });
    return reply.kind === 'value' ? null : problemSentence(reply);
  };
  const Fields = as === 'officer' ? OfficerSigns : SecondSigns;

  return (
    <Form
      title={words.sign}
      act={words.signAs[as]}
      acts={{ ...acts, busy: busy || acts.busy, said: problem }}
      onAct={() => void sign()}
      onClose={onClose}
    >
      <p>{words.signCompare}</p>
      <p className={styles.code}>{checkCodeWords(run.fingerprint.slice(0, 8))}</p>
      <ul className={styles.signed}>
        {run.signatures.map((signature) => (
          <li key={signature.as}>{words.signedBy(people.nameOf(signature.person))}</li>
        ))}
      </ul>
      <Fields view={view} people={people} onSigner={(read) => setSigner({ read })} />
      <p>{words.signConsequence}</p>
    </Form>
  );
}
