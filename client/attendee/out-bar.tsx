import { useState, type ReactNode } from 'react';
import { fillingState } from '../../domain/ballots/index.ts';
import { isBeforeClose } from '../../domain/event/stages.ts';
import type { BidId } from '../../domain/ids.ts';
import { pageStorage } from '../net/storage.ts';
import { knownOpenings } from '../stores/ballots.ts';
import { bidIn } from '../stores/book.ts';
import { Button } from '../ui/button.tsx';
import { attendeeLaterWords as words } from '../words/attendee-later.ts';
import { reopenedSentences } from '../words/reopened.ts';
import styles from './frame.module.css';
import { fillingOf, progressIn, type Room, type Voter } from './room.ts';
import { timeOf } from './time-of.ts';

/** The card was opened on another phone, if only to look, and when (W29): until this person says that they know. */
function OpenedBar({ card: { token }, standing: said }: Voter): ReactNode {
  const at = said?.otherOpenedAt ?? null;
  const known = knownOpenings + token;
  const [heard, setHeard] = useState(() => pageStorage().read(known));
  return at === null || at === heard ? null : (
    <p className={styles.clock}>
      <span>{words.openedAt({ time: timeOf(at) })}</span>
      <Button
        onClick={() => {
          pageStorage().write(known, at);
          setHeard(at);
        }}
      >
        {words.heard}
      </Button>
    </p>
  );
}

/** Voting is open again, and why (ST19); and what is out that this person marked: it is theirs to give again (B17). */
export function OutBar({ room }: { room: Room }): ReactNode {
  // Their own page says more, and lets them take it back.
  const out = room.route.page === 'review' ? [] : outIn(room);
  const { voter, view } = room;
  const { news } = view;
  const reopened = news?.kind === 'reopened' ? reopenedSentences(news.reason) : null;
  return (
    <div role="status">
      {voter === null ? null : <OpenedBar key={voter.card.token} {...voter} />}
      {voter?.standing?.withheld ? (
        <p className={styles.clock}>
          <span>{words.withheld}</span>
        </p>
      ) : null}
      {reopened === null ? null : (
        <p className={styles.clock}>
          <span>{reopened}</span>
        </p>
      )}
      {out.map((bid) => (
        <p key={bid} className={styles.clock}>
          <span>{words.out({ name: bidIn(room.book, bid)?.name ?? '' })}</span>
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
  const { left } = fillingState(rules, marks, sheet);
  return left === null || left === 0 ? [] : progressIn(room, voter).setAside;
}
