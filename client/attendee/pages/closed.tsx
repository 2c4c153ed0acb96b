import type { ReactNode } from 'react';
import { bidIn } from '../../stores/book.ts';
import { DeliveryMark } from '../../ui/delivery-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import { countedStateOf } from '../delivery.ts';
import { Frame } from '../frame.tsx';
import type { Room, Voter } from '../room.ts';
import styles from './closed.module.css';
import { Foot } from './foot.tsx';
import { RoomNews } from './room-news.tsx';
import { Warnings } from './warnings.tsx';

/** From the close to the results: what has become of this person's scores, and that the room decides a tie. */
export function ClosedPage({ room }: { room: Room }): ReactNode {
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
      <RoomNews room={room} />
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
  const fate = countedStateOf(voter.outbox, voter.standing, room.view.stage);
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
