import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { takesBallots } from '../../../domain/event/stages.ts';
import { bidIn } from '../../stores/book.ts';
import { DeliveryMark } from '../../ui/delivery-mark.tsx';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { ballotSentences } from '../../words/rules-ballot.ts';
import { fateOf, isTooLate } from '../delivery.ts';
import { Frame } from '../frame.tsx';
import { Link } from '../link.tsx';
import { loadManage, loadResults } from '../later.ts';
import { LinkButton } from '../link-button.tsx';
import { ProjectList } from '../project-list.tsx';
import { fillingOf, isOwn, listOf, markOf, progressIn, useTurn, type Room, type Voter } from '../room.ts';
import { useLasting } from '../use-lasting.ts';
import { usePart } from '../use-part.ts';
import styles from './home.module.css';

/** The list of today's projects, under what matters at this moment of the day. */
export function HomePage({ room }: { room: Room }): ReactNode {
  const { stage } = room.view;
  const results = usePart(loadResults);
  usePart(loadManage);
  if (stage === 'results' || stage === 'signed')
    return results === null ? (
      <Frame room={room} title={words.resultsTitle} heading={words.resultsTitle} />
    ) : (
      <results.ResultsPage room={room} />
    );
  if (stage === 'setting-up' || stage === 'doors-open') return <WelcomePage room={room} />;
  if (!takesBallots(stage) || stage === 'closing') return <ClosedPage room={room} />;
  return (
    <Frame room={room} title={words.homeTitle} heading={words.homeTitle}>
      <p className={styles.task}>{ballotSentences(room.book.rules, room.book.potPence).join(' ')}</p>
      <Warnings room={room} />
      {room.voter === null ? null : <MissingNotice room={room} voter={room.voter} />}
      <NowCard room={room} />
      <ProjectList room={room} bids={listOf(room)} />
      <Foot room={room} />
    </Frame>
  );
}

function WelcomePage({ room }: { room: Room }): ReactNode {
  const { name, venue, date } = room.book.text;
  return (
    <Frame room={room} title={name} heading={words.welcomeTitle(name)} above={`${date}, ${venue}`}>
      <Warnings room={room} />
      <p>{words.votingSoon}</p>
      <LinkButton to={{ page: 'rules' }} kind="primary">
        {words.rules}
      </LinkButton>
      <section className={styles.section}>
        <h2>{words.homeTitle}</h2>
        <ProjectList room={room} bids={listOf(room)} />
      </section>
      <Foot room={room} />
    </Frame>
  );
}

/** From the close to the results: what has become of this person's scores, and that the room decides a tie. */
function ClosedPage({ room }: { room: Room }): ReactNode {
  const { view, book, voter } = room;
  const tied = view.tie ?? [];
  const heading = tied.length > 0 ? words.tieTitle : words.closedTitle;
  return (
    <Frame room={room} title={heading} heading={heading}>
      {tied.length > 0 ? (
        <>
          <p>{words.tieMeans}</p>
          <ul className={styles.tied}>
            {tied.map((bid) => (
              <li key={bid}>{bidIn(book, bid)?.name}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{closedMeans(room)}</p>
      )}
      {voter === null ? null : <FateNotice room={room} voter={voter} />}
      <Warnings room={room} />
      <Foot room={room} />
    </Frame>
  );
}

function closedMeans({ view }: Room): string {
  if (view.stage === 'closing') return words.closingMeans;
  return view.stage === 'counting' ? words.closedMeans : words.sealedMeans;
}

function FateNotice({ room, voter }: { room: Room; voter: Voter }): ReactNode {
  const fate = fateOf(voter.outbox, voter.standing, room.view.stage);
  if (fate === 'in-count')
    return (
      <p className={styles.fate}>
        <DeliveryMark delivery="counted" />
        {words.inCount}
      </p>
    );
  if (fate === null) return null;
  return <Notice>{fate === 'no-ballot' ? words.noBallot : words.notInCountBlank}</Notice>;
}

/** What is being presented, large and first. */
function NowCard({ room }: { room: Room }): ReactNode {
  const bid = room.view.current;
  const project = bid === null ? null : bidIn(room.book, bid);
  if (bid === null || project === null) return null;
  return (
    <Link to={{ page: 'project', bid }} className={styles.now}>
      <span className={styles.nowWord}>{words.nowPresenting}</span>
      <span className={styles.nowName}>{project.name}</span>
      <span className={styles.nowFacts}>
        <span>
          {words.askingFor} <Money pence={project.askPence} />
        </span>
        <b>{nowAct(room, bid)}</b>
      </span>
    </Link>
  );
}

function nowAct(room: Room, bid: BidId): string {
  const { kind, voter } = room;
  const mark = markOf(room, bid);
  if (mark !== null) return kind.marked(mark);
  return voter === null || isOwn(room, bid) ? words.openIt : kind.words.act;
}

/** At the last call, what is still missing comes before the list, with what happens to a ballot without it. */
function MissingNotice({ room, voter }: { room: Room; voter: Voter }): ReactNode {
  const { open } = progressIn(room, voter);
  const { missing } = room.kind.said(fillingOf(room, voter), open.length);
  if (room.view.stage !== 'last-call' || missing === null) return null;
  return (
    <Notice kind="hurry" heading={missing.heading}>
      <p>{missing.consequence}</p>
      <Link to={{ page: 'review' }} className={styles.missing}>
        {room.kind.words.next === null ? room.kind.words.mine : words.seeMissing}
      </Link>
    </Notice>
  );
}

/** What could make this person lose something. */
function Warnings({ room }: { room: Room }): ReactNode {
  const lasting = useLasting();
  const { voter } = room;
  return (
    <>
      {lasting || voter === null ? null : (
        <Notice kind="hurry" heading={words.keepOpenTitle}>
          {words.keepOpen}
        </Notice>
      )}
      {voter !== null && isTooLate(voter.outbox) ? (
        <Notice heading={words.tooLateTitle}>{words.tooLate}</Notice>
      ) : null}
    </>
  );
}

function Foot({ room }: { room: Room }): ReactNode {
  const { cards } = useTurn(room.event);
  return (
    <nav className={styles.foot} aria-label={words.more}>
      <LinkButton to={{ page: 'rules' }}>{words.rules}</LinkButton>
      {room.voter === null ? null : (
        <LinkButton to={{ page: 'cards' }}>
          {cards.length > 1 ? words.switchPerson : words.thisPhone}
        </LinkButton>
      )}
      {room.book.text.sample ? <p className={styles.sample}>{words.hasSample}</p> : null}
    </nav>
  );
}
