import type { ReactNode } from 'react';
import { attendeeWords as words } from '../../words/attendee.ts';
import { LinkButton } from '../link-button.tsx';
import { useTurn, type Room } from '../room.ts';
import { isShared } from '../route.ts';
import styles from './foot.module.css';

/** Where else one can go from the list, at every moment of the day. */
export function Foot({ room }: { room: Room }): ReactNode {
  const { cards } = useTurn(room.event);
  return (
    <nav className={styles.foot} aria-label={words.more}>
      <LinkButton to={{ page: 'rules' }}>{words.rules}</LinkButton>
      {room.voter === null || isShared() ? null : (
        <LinkButton to={{ page: 'cards' }}>
          {cards.length > 1 ? words.switchPerson : words.thisPhone}
        </LinkButton>
      )}
      {room.book.text.sample ? <p className={styles.sample}>{words.hasSample}</p> : null}
    </nav>
  );
}
