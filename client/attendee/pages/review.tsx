import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { Notice } from '../../ui/notice.tsx';
import { attendeeWords as words } from '../../words/attendee.ts';
import { isTooLate } from '../delivery.ts';
import { Frame } from '../frame.tsx';
import { LinkButton } from '../link-button.tsx';
import { progressOf } from '../progress.ts';
import { ProjectList } from '../project-list.tsx';
import { nameOf, useTurn, type Room, type Voter } from '../room.ts';
import styles from './review.module.css';

/** Everything this person scored and what is missing. It tells; it never stands between a score and the count. */
export function ReviewPage({ room, voter }: { room: Room; voter: Voter }): ReactNode {
  const { cards } = useTurn(room.event);
  const { view, book } = room;
  const { needed, scored, missing, toScore } = progressOf(view.bids, voter.outbox.marks);
  const waiting = missing.filter((bid) => !toScore.includes(bid));
  const open = isBeforeClose(view.stage);
  return (
    <Frame
      room={room}
      title={words.reviewTitle}
      heading={cards.length > 1 ? words.reviewOf(nameOf(voter.card)) : words.reviewTitle}
      above={words.progress(scored.length, needed.length)}
    >
      {isTooLate(voter.outbox) ? <Notice heading={words.tooLateTitle}>{words.tooLate}</Notice> : null}
      {open ? <p>{words.reviewSent}</p> : null}
      {missing.length === 0 ? <Notice kind="good">{words.reviewDone(needed.length)}</Notice> : null}
      {toScore.length > 0 ? (
        <section className={styles.section}>
          <h2>{words.reviewMissing(toScore.length)}</h2>
          <p>{words.blank[book.rules.blanks.kind]}</p>
          <Rows room={room} bids={toScore} />
        </section>
      ) : null}
      {waiting.length > 0 && open ? <p>{words.notYetPresented(waiting.length)}</p> : null}
      {scored.length > 0 ? (
        <section className={styles.section}>
          <h2>{words.reviewScored(scored.length)}</h2>
          {open ? <p>{words.canChange}</p> : null}
          <Rows room={room} bids={scored} />
        </section>
      ) : null}
      <LinkButton to={{ page: 'cards' }}>
        {cards.length > 1 ? words.switchPerson : words.thisPhone}
      </LinkButton>
    </Frame>
  );
}

function Rows({ room, bids }: { room: Room; bids: readonly BidId[] }): ReactNode {
  return <ProjectList room={room} bids={room.view.bids.filter(([bid]) => bids.includes(bid))} />;
}
