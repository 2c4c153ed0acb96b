import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { listText } from '../../../domain/words/formats.ts';
import { bidIn } from '../../stores/book.ts';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { Frame } from '../frame.tsx';
import { laterPages } from './fetched-later.ts';
import { Link } from '../link.tsx';
import { LinkButton } from '../link-button.tsx';
import { ProjectList } from '../project-list.tsx';
import { fillingOf, isOwn, isSpeaking, listOf, markOf, progressIn, type Room, type Voter } from '../room.ts';
import { usePart } from '../use-part.ts';
import { Foot } from './foot.tsx';
import styles from './home.module.css';
import { Warnings } from './warnings.tsx';
import { Around } from '../../ui/around.tsx';

/** The list of today's projects, under what matters at this moment of the day. */
export function HomePage({ room }: { room: Room }): ReactNode {
  const { stage } = room.view;
  const later = usePart(laterPages);
  if (stage === 'setting-up' || stage === 'doors-open') return <WelcomePage room={room} />;
  if (isBeforeClose(stage)) return <VotingPage room={room} />;
  if (later === null) return <Frame room={room} title={words.opening} heading={words.opening} />;
  return <later.AfterVotingPage room={room} />;
}

function VotingPage({ room }: { room: Room }): ReactNode {
  return (
    <Frame room={room} title={words.homeTitle} heading={words.homeTitle}>
      <p className={styles.task}>{room.book.ballotSentences.join(' ')}</p>
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
    <Frame
      room={room}
      title={name}
      heading={words.welcomeTitle({ event: name })}
      above={listText([date, venue], pageLanguage)}
    >
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

/** What is being presented, large and first. */
function NowCard({ room }: { room: Room }): ReactNode {
  const bid = room.view.current;
  const project = bid === null ? null : bidIn(room.book, bid);
  if (bid === null || project === null) return null;
  return (
    <Link to={{ page: 'project', bid }} className={styles.now} data-leads>
      <span className={styles.nowWord}>
        {isSpeaking(room, bid) ? words.nowPresenting : words.justPresented}
      </span>
      <span className={styles.nowName}>{project.name}</span>
      <span className={styles.nowFacts}>
        <span>
          <Around said={(amount) => words.askingFor({ amount })}>
            <Money pence={project.askPence} />
          </Around>
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
