import type { ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import type { BidView } from '../../domain/views/parts.ts';
import { bidIn } from '../stores/book.ts';
import { Money } from '../ui/money.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { attendeeWords as words } from '../words/attendee.ts';
import { Link } from './link.tsx';
import { isStanding } from './progress.ts';
import styles from './project-list.module.css';
import { fillingOf, isOwn, isSpeaking, markOf, placeIn, type Room } from './room.ts';

/** Projects as a list of links, each with its standing and this voter's mark, or the pad to give one. */
export function ProjectList({ room, bids }: { room: Room; bids: readonly BidView[] }): ReactNode {
  return (
    <ul className={styles.list}>
      {bids.map((bid) => (
        <ProjectRow key={bid[0]} room={room} standing={bid} />
      ))}
    </ul>
  );
}

function ProjectRow({ room, standing }: { room: Room; standing: BidView }): ReactNode {
  const [bid, status, open] = standing;
  const project = bidIn(room.book, bid);
  if (project === null) return null;
  const isOwnBid = isOwn(room, bid);
  const told = isOwnBid ? words.ownRow : statusWords(room, standing);
  const { RowPad } = room.kind;
  const { voter } = room;
  const hasPad = RowPad !== null && voter !== null && open === 1 && !isOwnBid;
  return (
    <li className={styles.line} data-project={bid}>
      <Link
        to={{ page: 'project', bid }}
        className={styles.row}
        data-out={isStanding(standing) ? undefined : 'yes'}
      >
        <span className={styles.place}>{placeIn(room, bid)}</span>
        <span className={styles.text}>
          <span className={styles.name}>{project.name}</span>
          <span className={styles.facts}>
            <Money pence={project.askPence} />
            {told === '' ? null : (
              <>
                {' · '}
                <span data-status={status} className={styles.status}>
                  {told}
                </span>
              </>
            )}
          </span>
        </span>
        {voter === null || hasPad || isOwnBid ? null : <MarkSign room={room} bid={bid} open={open === 1} />}
      </Link>
      {hasPad ? (
        <RowPad
          filling={fillingOf(room, voter)}
          bid={bid}
          name={project.name}
          lockedBecause={null}
          fill={room.fill}
        />
      ) : null}
    </li>
  );
}

/** A group is here now while its pitch lasts, and comes later as long as somebody can still be called. */
function statusWords(room: Room, [bid, status]: BidView): string {
  const { stage } = room.view;
  const isOver =
    (status === 'presenting' && !isSpeaking(room, bid)) ||
    (status === 'later' && stage !== 'doors-open' && stage !== 'open');
  return words.status[isOver ? 'heard' : status];
}

/** This voter's mark: a filled square, or an empty one where it is missing. */
function MarkSign({ room, bid, open }: { room: Room; bid: BidId; open: boolean }): ReactNode {
  const mark = markOf(room, bid);
  const { kind } = room;
  if (mark === null && !open) return null;
  return (
    <span className={styles.mark} data-marked={mark === null ? 'no' : 'yes'}>
      <VisuallyHidden>, {mark === null ? kind.words.unmarked : kind.marked(mark)}</VisuallyHidden>
      <span aria-hidden="true">{mark === null ? null : kind.sign(mark)}</span>
    </span>
  );
}
