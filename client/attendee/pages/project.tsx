import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import type { BidStatus } from '../../../domain/event/state.ts';
import type { BidView } from '../../../domain/views/parts.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import { bidIn } from '../../stores/book.ts';
import { BidPicture } from '../../ui/bid-picture.tsx';
import { Button } from '../../ui/button.tsx';
import { Money } from '../../ui/money.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { moneyWords } from '../../words/money.ts';
import { Frame } from '../frame.tsx';
import { Link } from '../link.tsx';
import { isStanding, nextToMark } from '../progress.ts';
import {
  bidViewOf,
  fillingOf,
  isOwn,
  isSpeaking,
  listOf,
  markOf,
  placeIn,
  type Room,
  type Voter,
} from '../room.ts';
import styles from './project.module.css';

interface ProjectProps {
  room: Room;
  bid: BidId;
}

/** One project: what it asks for, what for, who benefits; and the pad to vote on it. */
export function ProjectPage({ room, bid }: ProjectProps): ReactNode {
  const project = bidIn(room.book, bid);
  const standing = bidViewOf(room, bid);
  if (project === null || standing === null)
    return <Frame room={room} title={words.unknownProject} heading={words.unknownProject} />;
  const numbered = words.place({ place: placeIn(room, bid), of: room.view.bids.length });
  const place = project.stall ? `${numbered} · ${project.stall}` : numbered;
  const presented = isSpeaking(room, bid);
  return (
    <Frame
      room={room}
      title={project.name}
      heading={project.name}
      above={
        presented ? (
          <>
            {place} · <strong className={styles.presented}>{words.beingPresented}</strong>
          </>
        ) : (
          place
        )
      }
      pad={<Pad key={bid} room={room} project={project} standing={standing} />}
    >
      {project.picture ? (
        <BidPicture event={room.book.event} picture={project.picture} className={styles.picture} />
      ) : null}
      <Facts project={project} />
    </Frame>
  );
}

function Facts({ project }: { project: BookBid }): ReactNode {
  const { organisation, askPence, leastPence } = project;
  const own = [
    [words.whatFor, project.purpose],
    [words.whoBenefits, project.beneficiaries],
    [words.period, project.period],
    [words.priorities, project.priorities],
  ] as const;
  return (
    <>
      <div className={styles.money}>
        <p>{words.groupAsking({ group: organisation })}</p>
        <p className={styles.ask}>
          <Money pence={askPence} />
        </p>
        {leastPence === null ? null : <p>{words.least({ amount: moneyWords(leastPence) })}</p>}
      </div>
      {own.map(([heading, text]) =>
        text === '' ? null : (
          <section key={heading} className={styles.text}>
            <h2>{heading}</h2>
            <p className={styles.own}>
              <bdi>{text}</bdi>
            </p>
          </section>
        ),
      )}
    </>
  );
}

interface PadProps {
  room: Room;
  project: BookBid;
  standing: BidView;
}

function Pad({ room, project, standing }: PadProps): ReactNode {
  const { voter, kind } = room;
  const [bid, status, open] = standing;
  const mark = markOf(room, bid);
  if (voter === null) return null;
  if (isOwn(room, bid)) return <p className={styles.why}>{words.ownProject}</p>;
  const lockedBecause = open === 1 ? null : whyNotNow(room, voter, bid, status);
  if (lockedBecause !== null && (mark === null || !isStanding(standing)))
    return (
      <>
        <p className={styles.why}>{lockedBecause}</p>
        {mark === null ? null : <TakeBack room={room} bid={bid} />}
      </>
    );
  return (
    <div className={styles.pad} data-project={bid}>
      <kind.Pad
        filling={fillingOf(room, voter)}
        bid={bid}
        name={project.name}
        lockedBecause={lockedBecause}
        fill={room.fill}
      />
      {lockedBecause === null && mark !== null ? <Next room={room} voter={voter} from={bid} /> : null}
    </div>
  );
}

/** What was given to a project that has left the day can be given to another. */
function TakeBack({ room, bid }: { room: Room; bid: BidId }): ReactNode {
  const { takeBack } = room.kind;
  if (takeBack === null || !isBeforeClose(room.view.stage)) return null;
  return (
    <p className={styles.why} data-project={bid}>
      <Button onClick={() => room.fill((marks) => takeBack(marks, bid))}>{words.takeBack}</Button>
    </p>
  );
}

function Next({ room, voter, from }: { room: Room; voter: Voter; from: BidId }): ReactNode {
  const next = nextToMark(
    listOf(room).filter(([bid]) => !isOwn(room, bid)),
    voter.outbox.marks,
    from,
  );
  const project = next === null ? null : bidIn(room.book, next);
  const leads = room.kind.words.next;
  if (next === null || project === null || leads === null) return null;
  return (
    <Link to={{ page: 'project', bid: next }} className={styles.next}>
      <span className={styles.nextWords}>
        {leads} {project.name}
      </span>
    </Link>
  );
}

/** Why the project cannot be voted on now: what happened comes before where the day stands. */
function whyNotNow(room: Room, voter: Voter, bid: BidId, status: BidStatus): string {
  const { stage, paused, hours } = room.view;
  if (status === 'left-out') return words.leftOut;
  if (status === 'withdrawn') return words.withdrawn;
  const isShut = hours?.vote === 'shut';
  if (stage === 'setting-up' || stage === 'doors-open' || (isShut && hours.period !== null))
    return words.votingNotStarted;
  if (isShut || (stage !== 'open' && stage !== 'last-call')) return words.padClosed;
  if (paused) return words.padPaused;
  if (status === 'later') return words.comesLater;
  if (status === 'waiting') return words.notOpenYet;
  return voter.outbox.tooLate.includes(bid) ? words.lockedTooLate : words.locked;
}
