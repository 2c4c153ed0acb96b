/** Ties a phone's line to its cards and ballots: what the attendee's screens stand on. */

import { create } from 'zustand';
import type { EventId } from '../../domain/ids.ts';
import { refusals } from '../../domain/refusals.ts';
import type { CommonView } from '../../domain/views/parts.ts';
import type { MineView } from '../../domain/views/roles.ts';
import { startBallotSender, type BallotToDeliver } from '../net/ballot-sender.ts';
import type { SocketAnswer } from '../net/connection.ts';
import { openPhoneSocket, type PhoneSocket } from '../net/phone.ts';
import { onWake } from '../net/wake.ts';
import { ballotHappened, cardStands, followOtherTabs, isHeldBack, outboxOf, useBallots } from './ballots.ts';
import { followOtherCards, loadCards, useCards } from './cards.ts';
import { followCards } from './following.ts';
import { clearHall, noteLine, noteView, useHall } from './hall.ts';

/** The event that this phone is in, once it connects. */
export const useVoting = create<{ readonly voting: Voting | null }>()(() => ({ voting: null }));

export interface Voting {
  /** This phone votes with the card from now on; the phone that did before is told. Null when no answer came. */
  take(token: string): Promise<SocketAnswer<MineView>>;
  /** Forgets every wait: somebody stands there and wants it sent. */
  tryNow(): void;
  stop(): void;
}

/** Call once, before the first screen. */
export function openPhone(): void {
  loadCards();
  followOtherCards();
  followOtherTabs();
}

/** Goes into an event; the returned function leaves it. */
export function enterEvent(event: EventId): () => void {
  const voting = startVoting(event);
  useVoting.setState({ voting });
  return () => {
    voting.stop();
    useVoting.setState({ voting: null });
  };
}

/** Connects to the event, follows this phone's cards of it, and carries their ballots until `stop`. */
function startVoting(event: EventId): Voting {
  clearHall();
  const line: PhoneSocket = openPhoneSocket(event, {
    onUp(up) {
      noteLine(up);
      if (!up) return following.forget();
      following.catchUp();
      courier.hurry();
    },
    onView(view) {
      const before = useHall.getState().view;
      noteView(view);
      if (before !== null && isOpenedAgain(before, view)) tryAgain(following.tokens());
      courier.hurry();
    },
    onMine: cardStands,
    onRefused: (refused) => useHall.setState({ refused }),
  });
  const following = followCards(event, line);
  const courier = startBallotSender({
    parcels: () => (line.isUp() ? following.tokens().flatMap(parcel) : []),
    send: line.command,
    happened(token, happening) {
      const outbox = ballotHappened(token, happening);
      const surprised = happening.type === 'receipt' && happening.receipt.revision !== outbox.held.revision;
      if (surprised || happening.type === 'refusal') void following.ask(token, false);
    },
    renewLine: line.renew,
  });
  const stops = [
    useCards.subscribe(() => following.catchUp()),
    useBallots.subscribe(() => {
      following.catchUp();
      courier.nudge();
    }),
    onWake(() => {
      courier.hurry();
      void following.probe();
    }),
  ];

  return {
    take: (token) => following.ask(token, true),
    tryNow() {
      if (!line.isUp()) line.renew();
      courier.hurry();
    },
    stop() {
      for (const stop of stops) stop();
      courier.stop();
      line.close();
    },
  };
}

/** A card's ballot may be sent from this phone unless another phone has the card, or the hall will not take it. */
function parcel(token: string): BallotToDeliver[] {
  const outbox = outboxOf(token);
  const { standings, refusals: refused } = useBallots.getState();
  const standing = standings[token];
  const code = refused[token];
  const barred =
    isHeldBack(standing) ||
    standing?.card === 'cancelled' ||
    (code !== undefined && refusals[code] === 'final');
  return outbox === null || barred ? [] : [{ key: token, token, outbox }];
}

/** Voting was closed and is open again: what came too late may still be taken. */
function isOpenedAgain(before: CommonView, now: CommonView): boolean {
  return before.stage !== now.stage && (now.stage === 'open' || now.stage === 'last-call');
}

function tryAgain(tokens: readonly string[]): void {
  for (const token of tokens) {
    if (outboxOf(token)?.refused?.code === 'voting-closed') ballotHappened(token, { type: 'try-again' });
  }
}
