import { useState, type ReactNode } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { checkCodeWords } from '../scenes/check-code.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { Form } from './form.tsx';
import styles from './form.module.css';
import { usePeople, type Chosen } from './people.ts';
import { PersonField } from './person-field.tsx';
import type { Acts } from './use-acts.ts';

export interface SignFormProps {
  view: FacilitatorView;
  acts: Acts;
  onClose: () => void;
}

/** Signing the run that stands: first the officer, then a second named person, each beside the check code. */
export function SignForm({ view, acts, onClose }: SignFormProps): ReactNode {
  const people = usePeople(view.event);
  const [chosen, setChosen] = useState<Chosen>(null);
  const [error, setError] = useState<string>();
  const { run } = view;
  if (run === null) return null;
  const as = run.signatures.some((signature) => signature.as === 'officer') ? 'second' : 'officer';

  const sign = async (): Promise<void> => {
    setError(chosen === null ? words.personMissing : undefined);
    if (chosen === null) return;
    const person = await people.numberOf(chosen, words.part[as]);
    if (person === null) return setError(words.unsentAct);
    await acts.send({ type: 'sign', run: run.number, fingerprint: run.fingerprint, as, person, on: view.on });
  };

  return (
    <Form title={words.sign} act={words.signAs[as]} acts={acts} onAct={() => void sign()} onClose={onClose}>
      <p>{words.signCompare}</p>
      <p className={styles.code}>{checkCodeWords(run.fingerprint.slice(0, 8))}</p>
      <ul className={styles.signed}>
        {run.signatures.map((signature) => (
          <li key={signature.as}>{words.signedBy(people.nameOf(signature.person))}</li>
        ))}
      </ul>
      <PersonField
        key={as}
        id="signs"
        label={words.signer[as]}
        people={people}
        unlinked
        error={error}
        onChange={setChosen}
      />
      <p>{words.signConsequence}</p>
    </Form>
  );
}
