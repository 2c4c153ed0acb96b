/**
 * Sends ballots from the outboxes to the server: one at a time for each card; again after a wait that grows and differs
 * from phone to phone; at once when the connection comes back.
 */

import { worthTryingAgain } from '../../domain/refusals.ts';
import type { BallotCommand, BallotReceipt } from '../../domain/wire/contract.ts';
import type { SocketAnswer } from './connection.ts';
import { backOff } from './poll.ts';
import { toSend, type OutboxEvent, type Outbox } from './outbox.ts';

const longestWaitMs = 15_000;
/** After so many sendings in a row without an answer the connection counts as dead, although it says it is up. */
const silencesUntilRenewal = 2;

export interface BallotToDeliver {
  /** Which card: the same key tells what happened to it. */
  readonly key: string;
  readonly token: string;
  readonly outbox: Outbox;
}

export interface SenderDependencies {
  /** The cards whose ballots this phone may send now: none while the connection is down. */
  parcels(): readonly BallotToDeliver[];
  send(command: BallotCommand): Promise<SocketAnswer<BallotReceipt>>;
  happened(key: string, happening: OutboxEvent): void;
  renewLine(): void;
}

export interface BallotSender {
  /** Something may be there to send. */
  nudge(): void;
  /** What made sending fail may be over: forget the waits. */
  hurry(): void;
  stop(): void;
}

interface Round {
  busy: boolean;
  failures: number;
  timer: ReturnType<typeof setTimeout> | null;
}

export function startBallotSender(depot: SenderDependencies): BallotSender {
  const rounds = new Map<string, Round>();
  let silences = 0;
  let stopped = false;

  const roundFor = (key: string): Round => {
    const known = rounds.get(key) ?? { busy: false, failures: 0, timer: null };
    rounds.set(key, known);
    return known;
  };

  const wait = (round: Round): void => {
    round.timer = setTimeout(
      () => {
        round.timer = null;
        nudge();
      },
      backOff(round.failures, longestWaitMs),
    );
    round.failures += 1;
  };

  const deliver = async (parcel: BallotToDeliver): Promise<void> => {
    const round = roundFor(parcel.key);
    const ballot = toSend(parcel.outbox);
    if (ballot === null || round.busy || round.timer !== null) return;
    round.busy = true;
    const answer = await depot.send({ type: 'ballot', token: parcel.token, ...ballot });
    round.busy = false;
    if (stopped) return;
    silences = answer === null ? silences + 1 : 0;
    if (answer?.ok === true) {
      round.failures = 0;
      depot.happened(parcel.key, { type: 'receipt', ballot, receipt: answer.value });
    } else if (answer !== null && !worthTryingAgain(answer.refusal)) {
      depot.happened(parcel.key, { type: 'refusal', send: ballot.send, code: answer.refusal.code });
    } else {
      wait(round);
    }
    if (silences >= silencesUntilRenewal) {
      silences = 0;
      depot.renewLine();
    }
    nudge();
  };

  const nudge = (): void => {
    if (stopped) return;
    for (const parcel of depot.parcels()) void deliver(parcel);
  };

  return {
    nudge,
    hurry() {
      for (const round of rounds.values()) {
        if (round.timer !== null) clearTimeout(round.timer);
        round.timer = null;
        round.failures = 0;
      }
      nudge();
    },
    stop() {
      stopped = true;
      for (const { timer } of rounds.values()) if (timer !== null) clearTimeout(timer);
    },
  };
}
