/** Ties a phone's line to its cards and ballots: what the attendee's screens stand on. */

import type { EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { BallotReceipt, Moved } from '../../domain/wire/contract.ts';
import type { CommonView } from '../../domain/views/parts.ts';
import { startCourier } from '../net/courier.ts';
import type { Answer } from '../net/http.ts';
import { onWake, type Line } from '../net/socket.ts';
import {
  ballotHappened,
  cardRefused,
  cardStands,
  countUnsent,
  followOtherTabs,
  outboxOf,
  useBallots,
} from './ballots.ts';
import { loadCards, useCards } from './cards.ts';
import { connectLive, createLive } from './live.ts';

export const usePhone = createLive<'phone'>();

export interface Voting {
  /** This phone votes with the card from now on; the phone that did before is told. Null when no answer came. */
  take(token: string): Promise<Outcome<unknown> | null>;
  stop(): void;
}

/** Call once, before the first screen. */
export function openPhone(): void {
  loadCards();
  followOtherTabs();
}

/** Connects to the event, follows this phone's cards of it, and carries their ballots until `stop`. */
export function startVoting(event: EventId): Voting {
  const cards = (): string[] =>
    useCards
      .getState()
      .cards.filter((card) => card.event === event)
      .map(({ token }) => token);
  let followed: readonly string[] = [];
  let reported: number | null = null;

  const mine = async (token: string, take: boolean): Promise<Outcome<unknown> | null> => {
    const answer = await line.mine(token, take);
    if (answer?.ok === true) cardStands(token, answer.value);
    else if (answer !== null) cardRefused(token, answer.refusal.code);
    courier.nudge();
    return answer;
  };

  const follow = (): void => {
    const now = cards();
    for (const token of followed) if (!now.includes(token)) line.leave(token);
    for (const token of now) if (!followed.includes(token)) void mine(token, false);
    followed = now;
  };

  const report = (): void => {
    const unsent = countUnsent(cards());
    if (line.isUp() && unsent !== reported) line.unsent(unsent);
    reported = line.isUp() ? unsent : null;
  };

  const line: Line = connectLive('phone', event, usePhone, {
    onUp(up) {
      followed = [];
      reported = null;
      if (!up) return;
      follow();
      report();
      courier.hurry();
    },
    onView: () => courier.hurry(),
    onMine: (token, view) => {
      cardStands(token, view);
      courier.nudge();
    },
  });

  const courier = startCourier({
    parcels: () => (line.isUp() ? cards().flatMap(parcel) : []),
    send: async (command) => ballotAnswer(await line.command(command)),
    happened(token, happening) {
      const outbox = ballotHappened(token, happening);
      const surprised = happening.type === 'receipt' && happening.receipt.revision !== outbox.held.revision;
      if (surprised || happening.type === 'refusal') void mine(token, false);
    },
    renewLine: () => line.renew(),
  });

  const stops = [
    useCards.subscribe(() => line.isUp() && follow()),
    useBallots.subscribe(() => {
      report();
      courier.nudge();
    }),
    usePhone.subscribe((now, before) => {
      if (now.view !== null && before.view !== null && isOpenedAgain(before.view, now.view))
        tryAgain(cards());
    }),
    onWake(() => courier.hurry()),
  ];

  return {
    take: (token) => mine(token, true),
    stop() {
      for (const stop of stops) stop();
      courier.stop();
      line.close();
    },
  };
}

/** A card's ballot may be sent from this phone unless another phone has it, or it was cancelled. */
function parcel(token: string) {
  const { standings, refusals } = useBallots.getState();
  const outbox = outboxOf(token);
  const standing = standings[token];
  const barred = standing?.openElsewhere === true || standing?.card === 'cancelled' || token in refusals;
  return outbox === null || barred ? [] : [{ key: token, token, outbox }];
}

function ballotAnswer(answer: Answer<BallotReceipt | Moved>): Answer<BallotReceipt> {
  if (answer === null || !answer.ok) return answer;
  return 'revision' in answer.value ? { ok: true, value: answer.value } : null;
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
