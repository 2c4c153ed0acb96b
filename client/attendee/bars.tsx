import type { ReactNode } from 'react';
import { isBeforeClose } from '../../domain/event/stages.ts';
import type { PhoneView } from '../../domain/views/roles.ts';
import { StatusBar } from '../ui/status-bar.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { attendeeWords as words } from '../words/attendee.ts';
import { deliveryOf, shortOf } from './delivery.ts';
import styles from './bars.module.css';
import { Link } from './link.tsx';
import { fillingOf, type Room, type Voter } from './room.ts';

/** Why a tap changed nothing, and what to do; over the bar, where the thumb is. */
export function Refusal({ room: { refused, kind, route } }: { room: Room }): ReactNode {
  return (
    <div role="status">
      {refused === null ? null : (
        <p key={refused.time} className={styles.refused}>
          <span>{refused.sentence}</span>
          {route.page === 'review' ? null : (
            <Link to={{ page: 'review' }} className={styles.progress}>
              {kind.words.mine}
            </Link>
          )}
        </p>
      )}
    </div>
  );
}

/** How far this person is, and whether it has been received. */
export function VoterBar({ room, voter }: { room: Room; voter: Voter }): ReactNode {
  const filled = fillingOf(room, voter);
  const filling = room.kind.howFar(filled);
  const { done, total } = filling;
  const short = shortOf(filled);
  const { mine } = room.kind.words;
  // After the close nothing is left to give: what the ballot holds is there to be read.
  const isOpen = isBeforeClose(room.view.stage);
  const howFar = isOpen ? filling.words : mine;
  return (
    <StatusBar
      progress={
        room.route.page === 'review' ? (
          howFar
        ) : (
          <Link to={{ page: 'review' }} className={styles.progress}>
            {howFar}
            {isOpen ? <VisuallyHidden>. {mine}</VisuallyHidden> : null}
          </Link>
        )
      }
      done={done}
      total={total}
      delivery={deliveryOf(voter.outbox, voter.standing)}
      notWhole={short === null ? null : notWholeWords(short, isOpen)}
    />
  );
}

function notWholeWords([have, asked]: readonly [number, number], isOpen: boolean): string {
  return isOpen ? words.notWholeYet({ have, asked }) : words.notWhole({ have, asked });
}

/** For somebody without a card on this phone, or whose card is just being opened. */
export function WatchBar({ view, opening }: { view: PhoneView; opening: boolean }): ReactNode {
  const closed = !isBeforeClose(view.stage);
  if (opening)
    return (
      <footer className={styles.watch}>
        <p role="status">{words.openingCard}</p>
      </footer>
    );
  return (
    <footer className={styles.watch}>
      <p>
        <b>{words.watching}</b> {closed ? null : words.watchOnly}
      </p>
      {closed ? null : (
        <Link to={{ page: 'code' }} className={styles.progress}>
          {words.haveCard}
        </Link>
      )}
    </footer>
  );
}
