import { useCallback, type ReactNode } from 'react';
import type { QuestionOffice } from '../../../domain/wire/http-questions.ts';
import { DownloadLink } from '../../ui/download-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSituationState } from '../../ui/situation.ts';
import { officerWords } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import { questionOfficeWords as words } from '../../words/question-office.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import frame from '../frame/frame.module.css';
import type { LiveEvent } from '../frame/live-event.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { BundleForm } from './bundle-form.tsx';
import { ChooseQuestions } from './choose-questions.tsx';
import { Margins } from './margins.tsx';
import { formAddress, publishRating, readQuestions } from './question-requests.ts';

/** The equality and satisfaction questions: chosen before the event, typed from paper and read after it. */
export function QuestionsPage({ event }: { event: LiveEvent }): ReactNode {
  const { event: number } = event.book;
  const office = useFetched(useCallback(() => readQuestions(number), [number]));
  const [said, setSaid] = useSituationState<string>();
  const [problem, setProblem] = useSituationState<string>();
  const done = (_: QuestionOffice, sentence: string): void => {
    setSaid(sentence);
    void office.again();
  };
  const publish = async (published: boolean): Promise<void> => {
    const reply = await publishRating(number, published);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    if (reply.kind === 'value') done(reply.value, published ? words.published : words.hidden);
  };
  const trouble = problem ?? office.problem;
  return (
    <EventFrame event={event} heading={words.title}>
      <p>{words.sentence}</p>
      {trouble === null ? null : <Notice kind="stop">{trouble}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      {office.value === null ? (
        <p role="status">{officerWords.loading}</p>
      ) : (
        <Parts event={event} office={office.value} done={done} publish={(now) => void publish(now)} />
      )}
    </EventFrame>
  );
}

interface PartsProps {
  event: LiveEvent;
  office: QuestionOffice;
  done: (office: QuestionOffice, said: string) => void;
  publish: (published: boolean) => void;
}

function Parts({ event, office, done, publish }: PartsProps): ReactNode {
  const { event: number } = event.book;
  const { set, finished, margins, round } = office;
  const { answered, counted, rulesFrozen } = event.view;
  // As the live view tells it: the results may be announced while this page is open.
  const now = {
    ...office,
    answered: answered ?? office.answered,
    ballots: counted ?? office.ballots,
    canChoose: !rulesFrozen,
  };
  const open = set !== null && !finished && answered !== undefined;
  return (
    <>
      {margins === null ? null : (
        <Margins event={number} office={office} margins={margins} publish={publish} />
      )}
      {set !== null && !finished ? (
        <section className={frame.block}>
          <h2>{words.laterTitle}</h2>
          <p>{open ? soFar(now) : words.later}</p>
          {open ? <p>{words.waits}</p> : null}
        </section>
      ) : null}
      {open ? <BundleForm event={number} set={set} round={round} done={done} /> : null}
      <ChooseQuestions event={number} office={now} done={done} />
      {set === null || finished ? null : (
        <section className={frame.block}>
          <h2>{words.paperTitle}</h2>
          <p>{words.paper}</p>
          <div className={frame.side}>
            <DownloadLink to={formAddress(number, false)}>{words.form}</DownloadLink>
            <DownloadLink to={formAddress(number, true)}>{words.largeForm}</DownloadLink>
          </div>
        </section>
      )}
    </>
  );
}

function soFar({ answered, ballots }: QuestionOffice): string {
  return answered === 0 ? words.soFarFew : words.soFar({ answered, ballots });
}
