import { useEffect, useState, type ReactNode } from 'react';
import type { ScoreScale } from '../../../domain/ballots/score.ts';
import type { Rules } from '../../../domain/event/rules.ts';
import type { BidId } from '../../../domain/ids.ts';
import type { BidStatus } from '../../../domain/event/state.ts';
import type { BidView } from '../../../domain/views/parts.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import { ScorePad } from '../../pads/score-pad.tsx';
import { markBid } from '../../stores/ballots.ts';
import { bidIn } from '../../stores/book.ts';
import { Money } from '../../ui/money.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { moneyWords } from '../../words/money.ts';
import { Frame } from '../frame.tsx';
import { Link } from '../link.tsx';
import { nextToScore } from '../progress.ts';
import { bidViewOf, placeOf, scoreOf, type Room, type Voter } from '../room.ts';
import styles from './project.module.css';

/** A thumb on its way to the last page must not land on this one's score. */
const settleMs = 600;

interface ProjectProps {
  room: Room;
  bid: BidId;
  /** The page opened by itself a moment ago. */
  opened: boolean;
}

/** One project: what it asks for, what for, who benefits; and the pad to score it. */
export function ProjectPage({ room, bid, opened }: ProjectProps): ReactNode {
  const project = bidIn(room.book, bid);
  const standing = bidViewOf(room, bid);
  if (project === null || standing === null)
    return <Frame room={room} title={words.unknownProject} heading={words.unknownProject} />;
  const place = placeOf(room, bid);
  const presented = room.view.current === bid;
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
      pad={<Pad key={bid} room={room} project={project} standing={standing} opened={opened} />}
    >
      <Facts project={project} />
    </Frame>
  );
}

function Facts({ project }: { project: BookBid }): ReactNode {
  const { organisation, askPence, leastPence, purpose, beneficiaries } = project;
  return (
    <>
      <div className={styles.money}>
        <p>
          {organisation}, {words.askingFor}
        </p>
        <p className={styles.ask}>
          <Money pence={askPence} />
        </p>
        {leastPence === null ? null : <p>{words.least(moneyWords(leastPence))}</p>}
      </div>
      <section className={styles.text}>
        <h2>{words.whatFor}</h2>
        <p className={styles.own}>{purpose}</p>
      </section>
      {beneficiaries === '' ? null : (
        <section className={styles.text}>
          <h2>{words.whoBenefits}</h2>
          <p className={styles.own}>{beneficiaries}</p>
        </section>
      )}
    </>
  );
}

interface PadProps {
  room: Room;
  project: BookBid;
  standing: BidView;
  opened: boolean;
}

function Pad({ room, project, standing, opened }: PadProps): ReactNode {
  const settled = useSettled(opened);
  const { voter } = room;
  const [bid, status, open] = standing;
  const score = scoreOf(room, bid);
  if (voter === null) return null;
  if (open === 0 && score === null)
    return <p className={styles.why}>{whyNotNow(room, voter, bid, status)}</p>;
  return (
    <div className={styles.pad} inert={!settled}>
      <ScorePad
        scale={scaleOf(room.book.rules)}
        name={project.name}
        score={score}
        lockedBecause={open === 1 ? null : whyNotNow(room, voter, bid, status)}
        onScore={(chosen) => markBid(voter.card.token, bid, chosen)}
      />
      {open === 1 && score !== null ? <NextToScore room={room} voter={voter} from={bid} /> : null}
    </div>
  );
}

/** Choices are marked with 1, as a scale of one step. */
function scaleOf({ ballot }: Rules): ScoreScale {
  return ballot.type === 'score' ? ballot : { lowest: 1, highest: 1 };
}

function NextToScore({ room, voter, from }: { room: Room; voter: Voter; from: BidId }): ReactNode {
  const next = nextToScore(room.view.bids, voter.outbox.marks, from);
  const project = next === null ? null : bidIn(room.book, next);
  if (next === null || project === null) return null;
  return (
    <Link to={{ page: 'project', bid: next }} className={styles.next}>
      <span className={styles.nextWords}>
        {words.nextToScore} {project.name}
      </span>
    </Link>
  );
}

/** Why the project cannot be scored now: what happened comes before where the day stands. */
function whyNotNow(room: Room, voter: Voter, bid: BidId, status: BidStatus): string {
  const { stage, paused } = room.view;
  if (status === 'left-out') return words.leftOut;
  if (status === 'withdrawn') return words.withdrawn;
  if (stage === 'setting-up' || stage === 'doors-open') return words.votingNotStarted;
  if (stage !== 'open' && stage !== 'last-call') return words.padClosed;
  if (paused) return words.padPaused;
  if (status === 'later') return words.comesLater;
  if (status === 'waiting') return words.notOpenYet;
  return voter.outbox.tooLate.includes(bid) ? words.lockedTooLate : words.locked;
}

function useSettled(opened: boolean): boolean {
  const [settled, setSettled] = useState(!opened);
  useEffect(() => {
    if (settled) return undefined;
    const timer = setTimeout(() => setSettled(true), settleMs);
    return () => clearTimeout(timer);
  }, [settled]);
  return settled;
}
