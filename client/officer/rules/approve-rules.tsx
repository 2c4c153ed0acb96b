import { useCallback, type ReactNode } from 'react';
import type { HallCheck } from '../../../domain/wire/hall-check.ts';
import { FindingRow } from '../../hall-check/finding.tsx';
import styles from '../../hall-check/hall-check.module.css';
import { readCheck } from '../../hall-check/requests.ts';
import { findingsIn, type CheckFinding } from '../../hall-check/verdicts.ts';
import type { HttpReply } from '../../net/http.ts';
import { useReply } from '../../net/use-reply.ts';
import { Button } from '../../ui/button.tsx';
import column from '../../ui/column.module.css';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSituationState } from '../../ui/situation.ts';
import { dayFormatWords as words } from '../../words/day-format.ts';
import { problemSentence } from '../../words/problems.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { command } from '../requests.ts';

/** Where the rules have opening times, until voting opens: approved, or what is still in the way (ST22). */
export function ApproveRules({ event }: { event: LiveEvent }): ReactNode {
  const { view, book } = event;
  const isBefore = view.stage === 'setting-up' || view.stage === 'doors-open';
  if (!isBefore || book.hours === undefined) return null;
  return (
    <section className={column.column}>
      <h2>{words.approveTitle}</h2>
      {view.hoursWait === 'approval' ? (
        <ToApprove event={event} hours={book.hours} />
      ) : (
        <Approved event={event} hours={book.hours} />
      )}
    </section>
  );
}

interface HoursProps {
  event: LiveEvent;
  hours: readonly string[];
}

function ToApprove({ event, hours }: HoursProps): ReactNode {
  const { book, view } = event;
  const [problem, send] = useAct(event);
  const look = useReply(useCallback(() => readCheck(book.event, null), [book.event]));
  return (
    <>
      <Notice kind="hurry">{words.notApproved({ first: hours[0] ?? '' })}</Notice>
      <p>{words.approveMeans}</p>
      <ul>
        {hours.map((period) => (
          <li key={period}>{period}</li>
        ))}
      </ul>
      <Looked reply={look.reply} onAgain={() => void look.again()} />
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <ConfirmAct
        kind="primary"
        question={words.approveAsk}
        consequence={words.approveMeans}
        confirm={words.approve}
        onConfirm={() => void send({ type: 'approve-rules', on: view.on })}
      >
        {words.approve}
      </ConfirmAct>
      <p>
        <PlaceLink to={{ at: 'event', event: book.event, part: 'rules' }}>{words.readRules}</PlaceLink>
      </p>
    </>
  );
}

function Approved({ event, hours }: HoursProps): ReactNode {
  const { view } = event;
  const [problem, send] = useAct(event);
  const period = view.hours?.period ?? null;
  const next = period === null ? undefined : hours[period];
  return (
    <>
      <p>{next === undefined ? words.approvedOver : words.approved({ next })}</p>
      {view.hoursWait === 'date' ? <Notice kind="stop">{words.dateDoubted}</Notice> : null}
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <ConfirmAct
        question={words.takeBackAsk}
        consequence={words.takeBackMeans}
        confirm={words.takeBack}
        onConfirm={() => void send({ type: 'take-back-approval', on: view.on })}
      >
        {words.takeBack}
      </ConfirmAct>
    </>
  );
}

type Approving = Extract<Parameters<typeof command>[1], { type: 'approve-rules' | 'take-back-approval' }>;

/** Sends, and says why it was not taken. */
function useAct({
  book: { event },
}: LiveEvent): readonly [problem: string | null, send: (ask: Approving) => Promise<void>] {
  const [problem, setProblem] = useSituationState<string>();
  const send = async (ask: Approving): Promise<void> => {
    const reply = await command(event, ask);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
  };
  return [problem, send];
}

/** What only shows on the day itself, at the place itself. */
const onTheDay: readonly CheckFinding['what'][] = ['phones', 'power', 'display'];

/** The check before doors open, as far as it can be made the day before: what is not as it should be. */
function Looked({ reply, onAgain }: { reply: HttpReply<HallCheck> | null; onAgain: () => void }): ReactNode {
  if (reply === null) return <p role="status">{words.checking}</p>;
  if (reply.kind !== 'value')
    return (
      <>
        <Notice kind="stop">{problemSentence(reply)}</Notice>
        <Button onClick={onAgain}>{words.checkAgain}</Button>
      </>
    );
  const found = findingsIn(reply.value, { charging: null, extended: null, now: reply.value.now });
  const wrong = found.filter(({ what, verdict }) => verdict !== 'go' && !onTheDay.includes(what));
  return (
    <>
      <p role="status">{wrong.length === 0 ? words.checkedGood : words.checkedWrong}</p>
      {wrong.length === 0 ? null : (
        <ul className={styles.findings}>
          {wrong.map((finding) => (
            <FindingRow
              key={finding.what}
              finding={finding}
              onNotice={() => location.assign(`/check/${reply.value.event}`)}
            />
          ))}
        </ul>
      )}
      <Button onClick={onAgain}>{words.checkAgain}</Button>
    </>
  );
}
