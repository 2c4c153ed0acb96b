import type { ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import { markFor, type Marks } from '../../../domain/ballots/marks.ts';
import { differences, isUnsent } from '../../net/outbox.ts';
import { ballotHappened, forgetBallot } from '../../stores/ballots.ts';
import { bidIn } from '../../stores/book.ts';
import { removeCard, type PhoneCard } from '../../stores/cards.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { attendeeLaterWords as words } from '../../words/attendee-later.ts';
import { HallCountdown } from '../hall-countdown.tsx';
import { LinkButton } from '../link-button.tsx';
import { nameOf, useTurn, type Room, type Voter } from '../room.ts';
import { timeOf } from '../time-of.ts';
import styles from './stops.module.css';
import { Around } from '../../ui/around.tsx';

interface StopProps {
  room: Room;
  voter: Voter;
}

interface CardStopProps {
  room: Room;
  card: PhoneCard;
}

/** A whole screen that has to be dealt with before voting goes on. */
function Stop({
  room,
  card,
  title,
  children,
}: CardStopProps & { title: string; children: ReactNode }): ReactNode {
  const { cards } = useTurn(room.event);
  return (
    <Page
      title={title}
      heading={title}
      above={card.label === '' ? words.cardNumber({ number: String(card.number) }) : nameOf(card)}
      top={room.view.practice ? <PracticeRibbon /> : null}
    >
      {children}
      {cards.length > 1 ? <LinkButton to={{ page: 'cards' }}>{words.switchPerson}</LinkButton> : null}
    </Page>
  );
}

/** The card was opened on another phone after this one. */
export function ElsewherePage({ room, voter }: StopProps): ReactNode {
  const at = voter.standing?.otherOpenedAt ?? null;
  return (
    <Stop room={room} card={voter.card} title={words.elsewhereTitle}>
      {at === null ? null : <p>{words.openedAt({ time: timeOf(at) })}</p>}
      <p>{words.elsewhereMeans}</p>
      {isUnsent(voter.outbox) ? <p>{words.elsewhereUnsent}</p> : null}
      <Button kind="primary" huge onClick={() => void room.voting.take(voter.card.token)}>
        {words.goOnHere}
      </Button>
    </Stop>
  );
}

/** The desk changed the card to paper (Y1): nothing can be marked here, and nothing is sent. */
export function OnPaperPage({ room, voter }: StopProps): ReactNode {
  return (
    <Stop room={room} card={voter.card} title={words.paperTitle}>
      <p>{words.paperMeans}</p>
      {isUnsent(voter.outbox) ? <p>{words.elsewhereUnsent}</p> : null}
    </Stop>
  );
}

/** Two phones changed one card's scores: both stand side by side, and the person chooses. */
export function ChangedElsewherePage({ room, voter }: StopProps): ReactNode {
  const { outbox, card } = voter;
  return (
    <Stop room={room} card={voter.card} title={words.changedTitle}>
      <p>{words.changedMeans}</p>
      {voter.standing?.withheld ? (
        <p>{words.withheld}</p>
      ) : (
        <table className={styles.both}>
          <thead>
            <tr>
              <th scope="col">{words.project}</th>
              <th scope="col">{words.changedHere}</th>
              <th scope="col">{words.changedThere}</th>
            </tr>
          </thead>
          <tbody>
            {differences(outbox).map((bid) => (
              <tr key={bid}>
                <th scope="row">{bidIn(room.book, bid)?.name}</th>
                <td>{signOf(room, outbox.marks, bid)}</td>
                <td>{signOf(room, outbox.held.marks, bid)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button kind="primary" huge onClick={() => ballotHappened(card.token, { type: 'kept-mine' })}>
        {words.keepHere}
      </Button>
      <Button kind="primary" huge onClick={() => ballotHappened(card.token, { type: 'kept-theirs' })}>
        {words.keepThere}
      </Button>
    </Stop>
  );
}

function signOf({ kind }: Room, marks: Marks, bid: BidId): ReactNode {
  const mark = markFor(marks, bid);
  if (mark === null) return words.changedNone;
  return (
    <>
      <span className={styles.sign} aria-hidden="true">
        {kind.sign(mark)}
      </span>
      <VisuallyHidden>{kind.marked(mark)}</VisuallyHidden>
    </>
  );
}

/** The card was cancelled, or the hall does not know it: what happened, and where to go. */
export function CardTroublePage({ room, card, sentence }: CardStopProps & { sentence: string }): ReactNode {
  return (
    <Stop room={room} card={card} title={words.troubleTitle}>
      <p>{sentence}</p>
      <LinkButton to={{ page: 'code' }}>{words.addCard}</LinkButton>
      <Button
        kind="quiet"
        onClick={() => {
          removeCard(card.token);
          forgetBallot(card.token);
        }}
      >
        {words.watchInstead}
      </Button>
    </Stop>
  );
}

/** The last call is on, and this phone's scores are not through: says so, how long there is, and where to go. */
export function NotThroughPage({ room, voter, onBack }: StopProps & { onBack: () => void }): ReactNode {
  const { countdown } = room.view;
  const closing = countdown?.kind === 'grace';
  return (
    <Stop room={room} card={voter.card} title={words.notThroughTitle}>
      {countdown === null ? null : (
        <p className={styles.left}>
          {closing ? `${words.notThroughClosing} ` : null}
          <Around said={(clock) => (closing ? clock : words.notThroughLeft({ clock }))}>
            <b>
              <HallCountdown countdown={countdown} />
            </b>
          </Around>
        </p>
      )}
      {closing ? null : <p className={styles.go}>{words.notThroughGo}</p>}
      <p>{words.notThroughMeans}</p>
      <Button kind="primary" huge onClick={() => room.voting.tryNow()}>
        {words.tryNow}
      </Button>
      <Button onClick={onBack}>{words.backToVote}</Button>
    </Stop>
  );
}
