import type { ReactNode } from 'react';
import { isBeforeClose } from '../../domain/event/stages.ts';
import { bidIn } from '../stores/book.ts';
import { useHall } from '../stores/hall.ts';
import { Logo } from '../ui/logo.tsx';
import { OfflineBar } from '../ui/offline-bar.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { attendeeWords as words } from '../words/attendee.ts';
import { Refusal, VoterBar, WatchBar } from './bars.tsx';
import { offered } from './follow.ts';
import styles from './frame.module.css';
import { HallCountdown } from './hall-countdown.tsx';
import { Link } from './link.tsx';
import { hoursBar, whoseTurn, outBar } from './frame-parts.ts';
import { isSpeaking, useTurn, type Room } from './room.ts';
import { home } from './route.ts';
import { usePart } from './use-part.ts';
import { Around } from '../ui/around.tsx';

interface FrameProps {
  room: Room;
  title: string;
  heading: ReactNode;
  above?: ReactNode;
  /** Pinned over the status bar: the pad. */
  pad?: ReactNode;
  children?: ReactNode;
}

/** A page in the hall: what stands over everything, the way back, and the bar that never leaves. */
export function Frame({ room, title, heading, above, pad, children }: FrameProps): ReactNode {
  const { view, voter } = room;
  const { cards } = useTurn(room.event);
  const turns = usePart(cards.length > 1 ? whoseTurn : null);
  return (
    <Page
      title={title}
      heading={heading}
      above={above}
      top={<Top room={room} />}
      header={
        <div className={styles.head}>
          {room.route.page === 'home' ? <Logo name={room.book.text.name} /> : <WayBack />}
          {turns && voter && <turns.TurnChip card={voter.card} />}
        </div>
      }
      bottom={
        <div className={styles.dock} data-pinned>
          {turns && voter && <turns.TurnStrip cards={cards} active={voter.card} />}
          {pad === undefined ? null : (
            <section className={styles.pad} aria-label={room.kind.words.mine}>
              {pad}
            </section>
          )}
          <Refusal room={room} />
          {voter === null ? (
            <WatchBar view={view} opening={room.opening} />
          ) : (
            <VoterBar room={room} voter={voter} />
          )}
        </div>
      }
    >
      {children}
    </Page>
  );
}

export function WayBack(): ReactNode {
  return (
    <Link to={home} className={styles.back}>
      <svg viewBox="0 0 16 16" className={styles.sign} aria-hidden="true" focusable="false">
        <path d="M10 2.5 4.5 8l5.5 5.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      </svg>
      {words.toProjects}
    </Link>
  );
}

/** Over everything: practice, the line, the clock, and what is being presented meanwhile. */
function Top({ room }: { room: Room }): ReactNode {
  const out = usePart(outBar);
  const line = useHall((state) => state.line);
  return (
    <div className={styles.top} data-pinned>
      {room.view.practice ? <PracticeRibbon /> : null}
      <OfflineBar offline={line === 'down'} />
      <NotSavingBar shown={line === 'up' && !room.view.saving} />
      <ClockBar room={room} />
      {out && <out.OutBar room={room} />}
      <NowBar room={room} />
    </div>
  );
}

/** The hall's computer takes nothing just now, as with a full disk: why nothing is received, and what will happen. */
function NotSavingBar({ shown }: { shown: boolean }): ReactNode {
  return <div role="status">{shown ? <p className={styles.clock}>{words.notSaving}</p> : null}</div>;
}

function ClockBar({ room }: { room: Room }): ReactNode {
  const { countdown, paused, stage } = room.view;
  const part = usePart(room.view.hours ? hoursBar : null);
  return (
    <div role="status">
      {part && <part.HoursBar room={room} />}
      {paused ? <p className={styles.clock}>{words.pausedBar}</p> : null}
      {!paused && stage === 'closing' ? <p className={styles.clock}>{words.closing}</p> : null}
      {!paused && stage === 'last-call' && countdown !== null ? (
        <p className={styles.clock}>
          <Around
            said={(clock) => (countdown.held ? words.lastCallHeld({ clock }) : words.lastCall({ clock }))}
          >
            <b>
              <HallCountdown countdown={countdown} />
            </b>
          </Around>
        </p>
      ) : null}
    </div>
  );
}

/** What is being presented while another page is open, and whether the phone goes there by itself. */
function NowBar({ room }: { room: Room }): ReactNode {
  const bid = offered(room.view.current, room.route);
  const project = bid === null ? null : bidIn(room.book, bid);
  const { on, set } = room.following;
  const isOver = !isBeforeClose(room.view.stage);
  return (
    <>
      <div role="status">
        {bid === null || project === null ? null : (
          <Link to={{ page: 'project', bid }} className={styles.now} data-leads>
            <span>{isSpeaking(room, bid) ? words.nowBar(project) : words.justPresentedNamed(project)}</span>
            <b aria-hidden="true">{words.openIt}</b>
          </Link>
        )}
      </div>
      {isOver || (on && project === null) ? null : (
        <section aria-label={words.follow}>
          <button
            type="button"
            role="switch"
            aria-checked={on}
            className={styles.follow}
            onClick={() => set(!on)}
          >
            {words.follow}
            <b aria-hidden="true">{on ? words.isOn : words.isOff}</b>
          </button>
        </section>
      )}
    </>
  );
}
