import type { ReactNode } from 'react';
import { standing } from '../../domain/ballots/index.ts';
import { isBeforeClose } from '../../domain/event/stages.ts';
import type { BidId } from '../../domain/ids.ts';
import { bidIn } from '../stores/book.ts';
import { attendeeWords as words } from '../words/attendee.ts';
import { reopenedHeading, reopenedWords } from '../words/reopened.ts';
import styles from './frame.module.css';
import { fillingOf, progressIn, type Room } from './room.ts';

/** Voting is open again, and why (ST19); and what is out that this person marked: it is theirs to give again (B17). */
export function OutBar({ room }: { room: Room }): ReactNode {
  // Their own page says more, and lets them take it back.
  const out = room.route.page === 'review' ? [] : outIn(room);
  const { news } = room.view;
  const reopened = news?.kind === 'reopened' ? `${reopenedHeading}. ${reopenedWords[news.reason]}` : null;
  return (
    <div role="status">
      {reopened === null ? null : (
        <p className={styles.clock}>
          <span>{reopened}</span>
        </p>
      )}
      {out.map((bid) => (
        <p key={bid} className={styles.clock}>
          <span>{words.out(bidIn(room.book, bid)?.name ?? '')}</span>
        </p>
      ))}
    </div>
  );
}

/** The projects that are out and hold something which can be given to another before the close. */
function outIn(room: Room): readonly BidId[] {
  const { voter, kind, view } = room;
  if (voter === null || kind.takeBack === null || !isBeforeClose(view.stage)) return [];
  const { rules, marks, sheet } = fillingOf(room, voter);
  const { left } = standing(rules, marks, sheet);
  return left === null || left === 0 ? [] : progressIn(room, voter).setAside;
}
