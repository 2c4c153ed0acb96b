import { useMemo, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { explainedFrom } from '../../domain/exports/explained.ts';
import { doubtLine } from '../../domain/exports/signing-words.ts';
import { walkOf } from '../../domain/exports/walk.ts';
import { useQuery } from '../query.ts';
import { checkCodeWords } from '../scenes/check-code.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { doubtWords } from '../words/doubts.ts';
import { countedWords, happenedWords as words } from '../words/happened.ts';
import { walkSpeech } from '../words/walk.ts';
import styles from './happened.module.css';
import { Changed } from './changed.tsx';
import { PublishedTurnout } from './published-turnout.tsx';
import { useTold } from './read-told.ts';
import { Walk } from './walk.tsx';
import { YoungChoice } from './young-choice.tsx';

/** The page anybody can open once every result was told: the pot, and why each project was chosen or not. */
export function HappenedPage({ event }: { event: EventId }): ReactNode {
  const { reply, again } = useTold(event);
  const step = Number(useQuery().get('step') ?? 1);
  if (reply?.kind === 'value') return <Happened event={event} told={reply.value} step={step} />;
  return (
    <Page title={words.title} heading={words.title} waiting={reply === null}>
      {reply?.kind === 'refused' ? <p>{words.none}</p> : null}
      {reply === null ? <p role="status">{words.opening}</p> : null}
      {reply !== null && reply.kind !== 'refused' ? (
        <>
          <p role="status">{words.unreached}</p>
          <div>
            <Button onClick={() => void again()}>{words.tryAgain}</Button>
          </div>
        </>
      ) : null}
      <BackToEvent event={event} />
    </Page>
  );
}

interface HappenedProps {
  event: EventId;
  told: ToldResult;
  /** Of the walk: the one that is shown, from 1. */
  step: number;
}

/** The page itself, once the result is here. */
export function Happened({ event, told, step }: HappenedProps): ReactNode {
  const { result, signed, doubt, fingerprint } = told;
  const steps = useMemo(() => walkOf(explainedFrom(result), walkSpeech), [result]);
  return (
    <Page
      title={words.titleOf({ event: result.event.name })}
      heading={words.titleOf({ event: result.event.name })}
      wide
      top={result.event.practice ? <PracticeRibbon /> : null}
    >
      <p className={styles.means}>
        {words.means} {countedWords(result)}
      </p>
      <PublishedTurnout of={result} />
      {result.phonesFailed === true ? <p>{words.phonesFailed}</p> : null}
      <Walk result={result} steps={steps} address={`/events/${event}`} asked={step} />
      <YoungChoice result={result} />
      <Changed result={result} />
      <p>
        {signed ? words.signed : words.provisional}{' '}
        {words.checkCode({ code: checkCodeWords(fingerprint.slice(0, 8)) })}
      </p>
      {signed && doubt !== null ? <p>{doubtLine(doubt, doubtWords)}</p> : null}
      <BackToEvent event={event} />
    </Page>
  );
}

function BackToEvent({ event }: { event: EventId }): ReactNode {
  return (
    <p>
      <a className={styles.back} href={`/events/${event}`}>
        {words.toEvent}
      </a>
    </p>
  );
}
