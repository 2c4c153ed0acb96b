import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepingWords as words } from '../../words/keeping.ts';
import { officerWords } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from '../frame/frame.module.css';
import { useFetched } from '../frame/use-fetched.ts';
import { CopyForm } from './copy-form.tsx';
import { ErasureSection } from './erasure-section.tsx';
import type { DoKeepingAct } from './keeping-act.ts';
import { archiveEvent, readKeeping } from './keeping-requests.ts';
import { useSituationState } from '../../ui/situation.ts';

/** What becomes of an event: copied, put away, data about people erased on its day. */
export function KeepingPage({ event }: { event: LiveEvent }): ReactNode {
  const number = event.book.event;
  const keeping = useFetched(useCallback(() => readKeeping(number), [number]));
  const [said, setSaid] = useSituationState<string>();
  const [problem, setProblem] = useSituationState<string>();

  const act: DoKeepingAct = async (asked, done) => {
    const reply = await asked;
    setSaid(reply.kind === 'value' ? done(reply.value) : null);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    await keeping.again();
  };

  const trouble = problem ?? keeping.problem;
  return (
    <EventFrame event={event} heading={words.keepingTitle}>
      {trouble === null ? null : <Notice kind="stop">{trouble}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      {keeping.value === null ? (
        <p role="status">{officerWords.loading}</p>
      ) : (
        <>
          <CopyForm event={event} />
          <ErasureSection event={number} keeping={keeping.value} act={act} />
          <ArchiveSection event={number} archived={keeping.value.archived} act={act} />
        </>
      )}
    </EventFrame>
  );
}

function ArchiveSection({
  event,
  archived,
  act,
}: {
  event: EventId;
  archived: boolean;
  act: DoKeepingAct;
}): ReactNode {
  return (
    <section className={styles.block}>
      <h2>{words.archiveTitle}</h2>
      <p>{archived ? words.isArchived : words.archiveSentence}</p>
      <div>
        {archived ? (
          <Button onClick={() => void act(archiveEvent(event, false), () => words.broughtBack)}>
            {words.bringBack}
          </Button>
        ) : (
          <ConfirmAct
            question={words.archiveQuestion}
            consequence={<p>{words.archiveMeans}</p>}
            confirm={words.archive}
            onConfirm={() => void act(archiveEvent(event, true), () => words.archivedNow)}
          >
            {words.archive}
          </ConfirmAct>
        )}
      </div>
    </section>
  );
}
