import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSituationState } from '../../ui/situation.ts';
import { awardWords as words } from '../../words/awards.ts';
import { resultWords } from '../../words/result.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { NotYet } from '../frame/not-yet.tsx';
import { PlaceLink } from '../frame/place-link.tsx';
import { useFetched } from '../frame/use-fetched.ts';
import { AwardForm } from './award-form.tsx';
import { AwardHistory } from './award-history.tsx';
import { readAwards } from './award-requests.ts';
import { AwardTable } from './award-table.tsx';
import styles from './awards.module.css';
import { TieForm } from './tie-form.tsx';
import { ProjectSection } from './project-section.tsx';

/** What the council awards of a signed result, and what comes back of it. */
export function AwardsPage({ event }: { event: LiveEvent }): ReactNode {
  const signed = event.view.stage === 'signed';
  return (
    <EventFrame event={event} heading={words.title}>
      <p>{words.means}</p>
      {signed ? <Awards event={event.book.event} /> : <p>{words.notSigned}</p>}
    </EventFrame>
  );
}

function Awards({ event }: { event: EventId }): ReactNode {
  const { value, problem, again } = useFetched(useCallback(() => readAwards(event), [event]));
  const [said, setSaid] = useSituationState<string>();
  const done = (sentence: string): void => {
    setSaid(sentence);
    void again();
  };
  if (value === null) return <NotYet problem={problem} />;
  const awarded = value.projects.filter(({ signedPence, heldPence }) => signedPence + heldPence > 0);
  return (
    <>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      <ul className={styles.ways}>
        <li>
          <PlaceLink to={{ at: 'event', event, part: 'letters' }}>{words.letters}</PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ at: 'open-data', fund: value.fund }}>{resultWords.publish}</PlaceLink>
        </li>
      </ul>
      <AwardTable awards={value} />
      {value.openTie.length === 0 ? null : <TieForm key={value.newestRun} awards={value} onDone={done} />}
      <AwardForm key={value.awards.length} awards={value} onDone={done} />
      {awarded.map((project) => (
        <ProjectSection key={project.bid} event={event} project={project} onDone={done} />
      ))}
      <AwardHistory awards={value} />
    </>
  );
}
