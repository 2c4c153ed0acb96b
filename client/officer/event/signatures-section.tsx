import { useCallback, type ReactNode } from 'react';
import { doubtLine } from '../../../domain/exports/signing-words.ts';
import { isolated } from '../../words/isolated-names.ts';
import { doubtWords } from '../../words/doubts.ts';
import type { EventId } from '../../../domain/ids.ts';
import type { SignedBy } from '../../../domain/event/signatures.ts';
import { checkCodeWords } from '../../scenes/check-code.ts';
import { SigningFields } from '../../signing/fields.tsx';
import { readSignatures } from '../../signing/requests.ts';
import { useSigning } from '../../signing/use-signing.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { momentWords } from '../../words/moments.ts';
import { resultWords } from '../../words/result.ts';
import { signingWords as words } from '../../words/signing.ts';
import form from '../form/form.module.css';
import type { LiveEvent } from '../frame/live-event.ts';
import frame from '../frame/frame.module.css';
import { useFetched } from '../frame/use-fetched.ts';

type Run = NonNullable<LiveEvent['view']['run']>;

/** Who signed and how, and the place where the next one signs: an officer need not walk to the stage for it. */
export function SignaturesSection({ event, run }: { event: LiveEvent; run: Run }): ReactNode {
  const number = event.book.event;
  const count = run.signatures.length;
  const as = run.signatures.some((signature) => signature.as === 'officer') ? 'second' : 'officer';
  return (
    <section className={frame.block}>
      <h2>{words.section}</h2>
      {count === 0 ? <p>{words.nobody}</p> : <Signed key={count} event={number} />}
      {count < 2 && event.view.stage === 'results' ? (
        <SignHere key={as} event={event} run={run} as={as} />
      ) : null}
    </section>
  );
}

/** Drawn anew with each signature, and so fetched anew. */
function Signed({ event }: { event: EventId }): ReactNode {
  const { value } = useFetched(useCallback(() => readSignatures(event), [event]));
  const doubt = doubtLine(value?.doubt ?? null, doubtWords);
  return (
    <>
      <ul>
        {(value?.signed ?? []).map((signature) => (
          <li key={signature.as}>{signatureWords(signature)}</li>
        ))}
      </ul>
      {doubt === null ? null : (
        <Notice kind="hurry" announced={false}>
          {doubt}
        </Notice>
      )}
    </>
  );
}

function SignHere({ event, run, as }: { event: LiveEvent; run: Run; as: 'officer' | 'second' }): ReactNode {
  const { practice, on } = event.view;
  const number = event.book.event;
  const paper = { run: run.number, fingerprint: run.fingerprint, on };
  const signed = run.signatures.map(({ person }) => person);
  const signing = useSigning({ event: number, practice, paper, as, signed });
  return (
    <form
      className={form.form}
      noValidate
      onSubmit={(press) => {
        press.preventDefault();
        signing.submit();
      }}
    >
      <h3>{words.signAs[as]}</h3>
      <p>
        {words.compare} <strong>{checkCodeWords(run.fingerprint.slice(0, 8))}</strong>
      </p>
      <SigningFields signing={signing} />
      <p>{words.consequence}</p>
      <ErrorLine id="sign" error={signing.problem ?? undefined} />
      <div>
        <Button type="submit" kind="primary" id="sign" disabled={signing.busy}>
          {signing.act}
        </Button>
      </div>
      {practice ? null : <p>{words.sitting({ address: `${location.origin}/sign/${number}` })}</p>}
    </form>
  );
}

function signatureWords({ as, name, by, at }: SignedBy): string {
  const when = momentWords(at, { dateStyle: 'medium', timeStyle: 'medium' });
  const proof = doubtWords.proof[by];
  return resultWords.signature({ place: resultWords.places[as], name: isolated(name), proof, at: when });
}
