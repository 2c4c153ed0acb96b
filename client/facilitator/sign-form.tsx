import type { ReactNode } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { checkCodeWords } from '../scenes/check-code.ts';
import { SigningFields } from '../signing/fields.tsx';
import { useSigning } from '../signing/use-signing.ts';
import { isolated } from '../words/isolated-names.ts';
import { signingWords as words } from '../words/signing.ts';
import { Form } from './form.tsx';
import styles from './form.module.css';
import type { Acts } from './use-acts.ts';

export interface SignFormProps {
  view: FacilitatorView;
  acts: Acts;
  onClose: () => void;
}

type Run = NonNullable<FacilitatorView['run']>;
/** Signing the current run: the officer, then a second person, each beside the check code. */
export function SignForm({ view, acts, onClose }: SignFormProps): ReactNode {
  if (view.run === null) return null;
  const as = view.run.signatures.some((signature) => signature.as === 'officer') ? 'second' : 'officer';
  return <OneSignature key={as} as={as} run={view.run} view={view} acts={acts} onClose={onClose} />;
}

interface OneSignatureProps extends SignFormProps {
  as: 'officer' | 'second';
  run: Run;
}

function OneSignature({ as, run, view, acts, onClose }: OneSignatureProps): ReactNode {
  const { event, practice, on } = view;
  const paper = { run: run.number, fingerprint: run.fingerprint, on };
  const signed = run.signatures.map(({ person }) => person);
  const signing = useSigning({ event, practice, paper, as, signed });
  return (
    <Form
      title={words.title}
      act={signing.act}
      acts={{ ...acts, busy: signing.busy || acts.busy, said: signing.problem }}
      onAct={signing.submit}
      onClose={onClose}
    >
      <p>{words.compare}</p>
      <p className={styles.code}>{checkCodeWords(run.fingerprint.slice(0, 8))}</p>
      <ul className={styles.signed}>
        {run.signatures.map((signature) => (
          <li key={signature.as}>{words.signedBy({ name: signing.people.nameOf(signature.person) })}</li>
        ))}
      </ul>
      <SigningFields signing={signing} />
      <p>{words.consequence}</p>
      {practice ? null : <p>{words.sitting({ address: isolated(`${location.origin}/sign/${event}`) })}</p>}
    </Form>
  );
}
