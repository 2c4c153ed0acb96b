import { useState, type ReactNode } from 'react';
import type { CopyPlace } from '../../../domain/wire/http-copies.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { copiesWords as words, failedSentence, lastSentence } from '../../words/copies.ts';
import { officerWords } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import { useFetched } from '../frame/use-fetched.ts';
import styles from '../frame/frame.module.css';
import { OfficerPage } from '../frame/officer-page.tsx';
import { CopiesForm } from './copies-form.tsx';
import { endCopyPlace, readCopyPlace } from './copies-requests.ts';

/** To which stick or folder a sealed copy goes every minute. */
export function CopiesPage(): ReactNode {
  const place = useFetched(readCopyPlace);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const trouble = problem ?? place.problem;

  async function end(): Promise<void> {
    const reply = await endCopyPlace();
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    setSaid(reply.kind === 'value' ? words.ended : null);
    await place.again();
  }

  return (
    <OfficerPage heading={words.title} crumbs={[{ name: officerWords.fundsTitle, to: { at: 'funds' } }]}>
      <p>{words.means}</p>
      {trouble === null ? null : <Notice kind="stop">{trouble}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      {place.value === null ? null : (
        <>
          <Now place={place.value} onEnd={() => void end()} />
          <CopiesForm
            place={place.value}
            onLook={() => void place.again()}
            onChosen={({ to, trouble: failed }) => {
              setProblem(null);
              setSaid(failed === null && to !== null ? words.chosen({ to }) : null);
              void place.again();
            }}
          />
        </>
      )}
      <p>{words.oneWay}</p>
    </OfficerPage>
  );
}

function Now({ place, onEnd }: { place: CopyPlace; onEnd: () => void }): ReactNode {
  const { to, by, isSameDisk, lastAt, trouble } = place;
  if (to === null)
    return (
      <section className={styles.block}>
        <h2>{words.nowTitle}</h2>
        <Notice announced={false}>{words.nowhere}</Notice>
      </section>
    );
  return (
    <section className={styles.block}>
      <h2>{words.nowTitle}</h2>
      {trouble === null ? null : (
        <Notice kind="stop" announced={false}>
          {failedSentence(trouble)}
        </Notice>
      )}
      <p>{words.goesTo({ to })}</p>
      <p>{lastAt === null ? words.first : lastSentence(lastAt)}</p>
      <p>{by === 'start' ? words.byStart : words.byPage}</p>
      {isSameDisk ? <p>{words.sameDisk}</p> : null}
      <div>
        <Button kind="quiet" onClick={onEnd}>
          {words.end}
        </Button>
      </div>
    </section>
  );
}
