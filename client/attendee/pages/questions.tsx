import { useCallback, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import {
  answersOf,
  questionsOf,
  type Answers,
  type QuestionName,
} from '../../../domain/questions/questions.ts';
import { answerText, hintOf, privacySentences } from '../../../domain/questions/question-words.ts';
import type { QuestionsTold } from '../../../domain/wire/http-questions.ts';
import { call, type HttpReply } from '../../net/http.ts';
import { backOff } from '../../net/poll.ts';
import { useReply } from '../../net/use-reply.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { answeringWords as words } from '../../words/answering.ts';
import { questionWords } from '../../words/questions.ts';
import { answeredState, noteAnswered } from '../answered.ts';
import { Frame } from '../frame.tsx';
import { LinkButton } from '../link-button.tsx';
import type { Room, Voter } from '../room.ts';
import { home } from '../route.ts';
import { useAnswering, type Answering } from '../use-answering.ts';
import styles from './questions.module.css';

interface QuestionsProps {
  room: Room;
  voter: Voter;
}

/** The equality and satisfaction questions, on one short page: a thumb scrolls past what it leaves out. */
export function QuestionsPage({ room, voter: { card } }: QuestionsProps): ReactNode {
  const { event } = room;
  const { reply } = useReply(
    useCallback(() => readQuestions(event), [event]),
    untilHere,
  );
  const { phase, send } = useAnswering(card);
  // Read once: what this visit sends has its own words.
  const [before] = useState(() => answeredState(card));
  const told = reply?.kind === 'value' ? reply.value : null;
  const isLost = typeof before === 'object' && told !== null && before.sent !== told.round;
  useEffect(() => {
    if (isLost) noteAnswered(card);
  }, [card, isLost]);

  return (
    <Frame room={room} title={questionWords.title} heading={questionWords.title}>
      {before === 'yes' || isLost ? (
        <Ended phase={before === 'yes' ? 'thanked' : 'not-known'} answeredBefore />
      ) : isEnd(phase) ? (
        <Ended phase={phase} answeredBefore={false} />
      ) : told === null ? (
        <p role="status">{words.loading}</p>
      ) : told.set === null || !told.open ? (
        <Ended phase="over" answeredBefore />
      ) : (
        <Form questions={questionsOf(told.set)} phase={phase} send={send} />
      )}
    </Frame>
  );
}

function readQuestions(event: EventId): Promise<HttpReply<QuestionsTold>> {
  return call('GET /api/events/:event/questions', { params: { event } });
}

const untilHere = (reply: HttpReply<QuestionsTold>): number | null =>
  reply.kind === 'unreached' ? backOff(1, 4_000) : null;

type Ending = Exclude<Answering, 'asking' | 'sending' | 'retrying'>;

function isEnd(phase: Answering): phase is Ending {
  return phase !== 'asking' && phase !== 'sending' && phase !== 'retrying';
}

interface FormProps {
  questions: readonly QuestionName[];
  phase: Answering;
  send: (answers: Answers) => void;
}

function Form({ questions, phase, send }: FormProps): ReactNode {
  const [chosen, setChosen] = useState<Answers>({});
  const [isEmpty, setEmpty] = useState(false);
  const busy = phase !== 'asking';
  const submit = (press: FormEvent): void => {
    press.preventDefault();
    if (busy) return;
    setEmpty(Object.keys(chosen).length === 0);
    if (Object.keys(chosen).length > 0) send(chosen);
  };
  return (
    <form className={styles.form} noValidate autoComplete="off" onSubmit={submit}>
      <Privacy />
      {questions.map((question) => (
        <ChoiceField
          key={question}
          id={`question-${question}`}
          legend={questionWords.ask[question]}
          hint={hintOf(question, questionWords) ?? undefined}
          choices={answersOf(question).map((answer) => ({
            value: answer,
            label: answerText(question, answer, questionWords),
            disabled: busy,
          }))}
          value={chosen[question] ?? null}
          onChange={(answer) => {
            setEmpty(false);
            setChosen((all) => ({ ...all, [question]: answer }));
          }}
        />
      ))}
      <div role="status">{isEmpty ? <p className={styles.empty}>{words.nothingChosen}</p> : null}</div>
      <Button kind="primary" huge type="submit" busy={busy}>
        {busy ? words.sending : words.send}
      </Button>
      <div role="status">{phase === 'retrying' ? <p>{words.retrying}</p> : null}</div>
    </form>
  );
}

/** What matters most stands there; the rest opens with a press. */
function Privacy(): ReactNode {
  const sentences = privacySentences(questionWords);
  return (
    <>
      <p>{questionWords.privacy.leaveOut}</p>
      <details className={styles.privacy}>
        <summary>{words.privacyTitle}</summary>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

const endings: Readonly<Record<Exclude<Ending, 'thanked'>, string>> = {
  'not-known': words.notKnown,
  over: words.over,
  'not-counted': words.notForCard,
};

function Ended({ phase, answeredBefore }: { phase: Ending; answeredBefore: boolean }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (!answeredBefore) box.current?.focus();
  }, [answeredBefore]);
  const thanked = answeredBefore ? words.answered : words.thanks;
  return (
    <div ref={box} tabIndex={-1} className={styles.ended}>
      <Notice
        kind={phase === 'thanked' ? 'good' : 'plain'}
        {...(answeredBefore ? {} : { heading: words.thanksTitle })}
      >
        {phase === 'thanked' ? thanked : endings[phase]}
      </Notice>
      <LinkButton to={home} kind="primary">
        {words.back}
      </LinkButton>
    </div>
  );
}
