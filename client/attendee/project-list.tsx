import type { ReactNode } from 'react';
import type { BidView } from '../../domain/views/parts.ts';
import { bidIn } from '../stores/book.ts';
import { Money } from '../ui/money.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { attendeeWords as words } from '../words/attendee.ts';
import { Link } from './link.tsx';
import styles from './project-list.module.css';
import { scoreOf, type Room } from './room.ts';

/** Projects as a list of links, each with its standing and this voter's score. */
export function ProjectList({ room, bids }: { room: Room; bids: readonly BidView[] }): ReactNode {
  return (
    <ul className={styles.list}>
      {bids.map((bid) => (
        <ProjectRow key={bid[0]} room={room} standing={bid} />
      ))}
    </ul>
  );
}

function ProjectRow({ room, standing: [bid, status, open] }: { room: Room; standing: BidView }): ReactNode {
  const project = bidIn(room.book, bid);
  if (project === null) return null;
  const place = room.view.bids.findIndex(([id]) => id === bid) + 1;
  const told = words.status[status];
  const out = status === 'left-out' || status === 'withdrawn';
  return (
    <li>
      <Link to={{ page: 'project', bid }} className={styles.row} data-out={out ? 'yes' : undefined}>
        <span className={styles.place}>{place}</span>
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
        {room.voter === null || out ? null : <ScoreMark score={scoreOf(room, bid)} open={open === 1} />}
      </Link>
    </li>
  );
}

/** This voter's score: a filled square with the figure, or an empty one where it is missing. */
function ScoreMark({ score, open }: { score: number | null; open: boolean }): ReactNode {
  if (score === null && !open) return null;
  return (
    <span className={styles.score} data-scored={score === null ? 'no' : 'yes'}>
      <VisuallyHidden>
        {score === null ? `, ${words.noScoreYet}` : `, ${words.yourScoreIs(score)}`}
      </VisuallyHidden>
      <span aria-hidden="true">{score}</span>
    </span>
  );
}
