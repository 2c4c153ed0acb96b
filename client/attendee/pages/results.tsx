import { useId, type ReactNode } from 'react';
import { reasonSentences } from '../../../domain/reasons/reason-words.ts';
import type { SentenceSpeech } from '../../../domain/reasons/speech.ts';
import { betweenWords, standingSentences } from '../../../domain/reasons/place-words.ts';
import type { YoungResult } from '../../../domain/reasons/young-lines.ts';
import { youngFromView } from '../../../domain/reasons/young-view.ts';
import { youngFacts, youngSentences } from '../../../domain/reasons/young-words.ts';
import type { ResultLine } from '../../../domain/views/parts.ts';
import { bidIn } from '../../stores/book.ts';
import { checkCodeWords } from '../../scenes/check-code.ts';
import { FundingLine, OutcomeRow } from '../../ui/outcome-row.tsx';
import { OutcomeMark } from '../../ui/outcome-mark.tsx';
import { PotBar } from '../../ui/pot-bar.tsx';
import { attendeeResultWords as words } from '../../words/attendee-results.ts';
import { attendeeWords } from '../../words/attendee.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { moneyWords } from '../../words/money.ts';
import { turnoutWords } from '../../words/turnout.ts';
import { sentenceSpeech } from '../../words/reasons.ts';
import { youngResultWords } from '../../words/young-result.ts';
import { answeringWords } from '../../words/answering.ts';
import { answeredState } from '../answered.ts';
import { Frame } from '../frame.tsx';
import { isAsked } from '../is-asked.ts';
import { LinkButton } from '../link-button.tsx';
import type { Room } from '../room.ts';
import { RoomNews } from './room-news.tsx';
import styles from './results.module.css';

type Told = Extract<ResultLine, { amountPence: number }>;

/** The results as far as they have been told in the hall, the newest step first in sight. */
export function ResultsPage({ room }: { room: Room }): ReactNode {
  const { results } = room.view;
  if (results === null) return null;
  const { lines, finished, signed, potPence, leftPence, young, checkCode } = results;
  const chosen = lines.filter(isTold);
  const others = lines
    .filter((line) => !isTold(line))
    .sort((a, b) => named(room, a).localeCompare(named(room, b), pageLanguage.locale));
  const newest = finished ? undefined : chosen[chosen.length - 1];
  return (
    <Frame room={room} title={attendeeWords.resultsTitle} heading={attendeeWords.resultsTitle}>
      <p className={styles.standing}>{signed ? words.signed : words.provisional}</p>
      <RoomNews room={room} />
      <PotBar total={potPence} shares={chosen.map((line) => shareOf(room, line))} />
      {chosen.length === 0 && !finished ? <p>{words.resultsBegin}</p> : null}
      <div role="status">
        {newest === undefined ? null : (
          <div className={styles.newest}>
            <OutcomeMark outcome={markOf(newest)} />
            <p className={styles.newestName}>{named(room, newest)}</p>
            <p className={styles.newestSentence}>{stepSentence(room, newest)}</p>
          </div>
        )}
      </div>
      <Lines room={room} lines={finished ? chosen : chosen.slice(0, -1).reverse()} />
      {finished ? (
        <>
          <FundingLine>
            {leftPence === 0 ? words.noneLeftOver : words.leftOver({ amount: moneyWords(leftPence) })}
          </FundingLine>
          {turnoutWords(results.turnout).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <NotChosen room={room} lines={others} />
          {young === undefined ? null : <Young room={room} young={youngFromView(young)} />}
          <p className={styles.thanks}>{words.thanks}</p>
          <Invitation room={room} />
          <a className={styles.read} href={`/events/${room.event}?what-happened`}>
            {words.read}
          </a>
        </>
      ) : null}
      {checkCode === null ? null : (
        <p className={styles.code}>{words.checkCode({ code: checkCodeWords(checkCode) })}</p>
      )}
      <LinkButton to={{ page: 'rules' }}>{attendeeWords.rules}</LinkButton>
    </Frame>
  );
}

/** To the equality and satisfaction questions, where the event asks them, for whoever's vote is in the count (K2). */
function Invitation({ room }: { room: Room }): ReactNode {
  const { voter } = room;
  if (voter === null || !isAsked(room)) return null;
  if (answeredState(voter.card) === 'yes') return <p>{answeringWords.answered}</p>;
  return (
    <section className={styles.section}>
      <LinkButton to={{ page: 'ask' }} kind="primary">
        {answeringWords.invitation}
      </LinkButton>
      <p>{answeringWords.invitationMeans}</p>
    </section>
  );
}

function Lines({ room, lines }: { room: Room; lines: readonly ResultLine[] }): ReactNode {
  return lines.length === 0 ? null : (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.bid}>
          <OutcomeRow
            outcome={markOf(line)}
            name={named(room, line)}
            sentence={rowSentence(room, line)}
            {...(isTold(line) ? { amount: line.amountPence } : {})}
          />
        </li>
      ))}
    </ol>
  );
}

/** Together, in alphabetical order, each with its reason. */
function NotChosen({ room, lines }: { room: Room; lines: readonly ResultLine[] }): ReactNode {
  const heading = useId();
  return lines.length === 0 ? null : (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{words.notChosenTitle}</h2>
      <p>{words.notChosenThanks}</p>
      <Lines room={room} lines={lines} />
    </section>
  );
}

/** Beside the result: what young people chose, best first. */
function Young({ room, young }: { room: Room; young: YoungResult }): ReactNode {
  const heading = useId();
  const speech = speechIn(room);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{youngResultWords.heading}</h2>
      <p>{youngSentences(young, youngResultWords, speech).join(' ')}</p>
      {young.lines.length === 0 ? null : (
        <ul>
          {young.lines.map((line) => (
            <li key={line.bid}>
              {youngResultWords.line({ project: speech.name(line.bid), facts: youngFacts(line, speech) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function isTold(line: ResultLine): line is Told {
  return line.outcome !== 'not-chosen';
}

function markOf({ outcome }: ResultLine): 'whole' | 'part' | 'none' {
  return outcome === 'chosen' ? 'whole' : outcome === 'part' ? 'part' : 'none';
}

function shareOf(room: Room, line: Told) {
  return { id: line.bid, name: named(room, line), amount: line.amountPence, part: line.outcome === 'part' };
}

function named(room: Room, { bid }: ResultLine): string {
  return bidIn(room.book, bid)?.name ?? '';
}

/** Beside the amount, in the list. */
function rowSentence(room: Room, line: ResultLine): string {
  if (!isTold(line)) return reasonSentences(line.standing ?? null, line.reason, speechIn(room));
  const { afterPence: left } = line;
  const what = line.outcome === 'chosen' ? words.chosenRow : words.partRow({ ask: askOf(room, line) });
  return [standingSentences(line.standing, speechIn(room)), what, leftWords(left)].join(' ');
}

/** For the step that was told just now, as it is said in the hall. */
function stepSentence(room: Room, line: Told): string {
  const { afterPence: left, between, standing } = line;
  const amount = moneyWords(line.amountPence);
  const what =
    line.outcome === 'chosen'
      ? words.chosenNow({ amount })
      : words.partNow({ amount, ask: askOf(room, line) });
  const speech = speechIn(room);
  const passedOver = between ? [betweenWords(between, speech)] : [];
  return [standingSentences(standing, speech), what, leftWords(left), ...passedOver].join(' ');
}

function leftWords(pence: number): string {
  return pence === 0 ? words.noneLeft : words.left({ amount: moneyWords(pence) });
}

function askOf(room: Room, { bid }: ResultLine): string {
  return moneyWords(bidIn(room.book, bid)?.askPence ?? 0);
}

function speechIn({ book }: Room): SentenceSpeech {
  return { ...sentenceSpeech, name: (bid) => bidIn(book, bid)?.name ?? '' };
}
