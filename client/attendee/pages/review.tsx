import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import type { BidView } from '../../../domain/views/parts.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { bidIn } from '../../stores/book.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import { isTooLate } from '../delivery.ts';
import { Frame } from '../frame.tsx';
import { LinkButton } from '../link-button.tsx';
import { ProjectList } from '../project-list.tsx';
import { fillingOf, listOf, nameOf, progressIn, useTurn, type Room, type Voter } from '../room.ts';
import { home, isShared } from '../route.ts';
import styles from './review.module.css';

interface ReviewProps {
  room: Room;
  voter: Voter;
}

/** Everything this person marked and what is missing. It tells; it never stands between a ballot and the count. */
export function ReviewPage({ room, voter }: ReviewProps): ReactNode {
  const { cards } = useTurn(room.event);
  const { kind } = room;
  const { unmarked, open } = progressIn(room, voter);
  const filling = fillingOf(room, voter);
  const { missing, spare, done } = kind.said(filling, open.length);
  const isOpen = isBeforeClose(room.view.stage);
  const later = toBePresented(room, unmarked);
  return (
    <Frame
      room={room}
      title={kind.words.mine}
      heading={cards.length > 1 ? kind.words.mineOf({ name: nameOf(voter.card) }) : kind.words.mine}
      {...(isOpen ? { above: kind.howFar(filling).words } : {})}
    >
      {isTooLate(voter.outbox) ? <Notice heading={words.tooLateTitle}>{words.tooLate}</Notice> : null}
      {isOpen ? <p>{kind.words.sent}</p> : null}
      {done === null ? null : <Notice kind="good">{done}</Notice>}
      <SetAside room={room} voter={voter} />
      {missing === null || !isOpen ? null : (
        <section className={styles.section}>
          <h2>{missing.heading}</h2>
          <p>{missing.consequence}</p>
          {kind.words.next === null ? null : <Rows room={room} bids={open} />}
        </section>
      )}
      {isOpen && spare !== null ? <p>{spare}</p> : null}
      {isOpen && later > 0 ? <p>{words.notYetPresented({ count: later })}</p> : null}
      <Given room={room} voter={voter} />
      {isOpen && kind.words.next === null ? (
        <LinkButton to={home} kind="primary">
          {words.toProjects}
        </LinkButton>
      ) : null}
      {isShared() ? null : (
        <LinkButton to={{ page: 'cards' }}>
          {cards.length > 1 ? words.switchPerson : words.thisPhone}
        </LinkButton>
      )}
    </Frame>
  );
}

/** How many projects nobody can vote on before their group is called. */
function toBePresented({ view, book }: Room, unmarked: readonly BidId[]): number {
  if (book.rules.opening === 'all-at-once' || view.stage === 'last-call') return 0;
  const isToCome = ([bid, status]: BidView) =>
    (status === 'waiting' || status === 'later') && unmarked.includes(bid);
  return view.bids.filter(isToCome).length;
}

function Given({ room, voter }: ReviewProps): ReactNode {
  const { kind } = room;
  const { marked } = progressIn(room, voter);
  const isOpen = isBeforeClose(room.view.stage);
  if (voter.outbox.marks.length === 0)
    return kind.words.none === null || !isOpen ? null : <p>{kind.words.none}</p>;
  return (
    <section className={styles.section}>
      <h2>{kind.words.given({ count: marked.length })}</h2>
      {isOpen && !room.view.paused && !room.book.rules.locking ? <p>{words.canChange}</p> : null}
      {kind.Given === null ? (
        <Rows room={room} bids={marked} />
      ) : (
        <kind.Given
          filling={fillingOf(room, voter)}
          nameOf={(bid) => bidIn(room.book, bid)?.name ?? ''}
          fill={isOpen && !room.view.paused ? room.fill : null}
        />
      )}
    </section>
  );
}

/** A mark on a project that has left the day: whoever gave it is told, and can give it to another. */
function SetAside({ room, voter }: ReviewProps): ReactNode {
  const { takeBack } = room.kind;
  const { setAside } = progressIn(room, voter);
  if (takeBack === null || setAside.length === 0 || !isBeforeClose(room.view.stage)) return null;
  return setAside.map((bid) => {
    const name = bidIn(room.book, bid)?.name ?? '';
    return (
      <Notice key={bid} heading={words.setAside({ name })}>
        <p>{words.setAsideMeans}</p>
        <Button
          data-project={bid}
          aria-label={words.takeBackFrom({ name })}
          onClick={() => room.fill((marks) => takeBack(marks, bid))}
        >
          {words.takeBack}
        </Button>
      </Notice>
    );
  });
}

function Rows({ room, bids }: { room: Room; bids: readonly BidId[] }): ReactNode {
  return <ProjectList room={room} bids={listOf(room).filter(([bid]) => bids.includes(bid))} />;
}
