/** The phones of a load run: real connections, complete ballots, and a record of what each was told. */

import { io, type Socket } from 'socket.io-client';
import { bidId, type EventId } from '../../domain/ids.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { worthTryingAgain } from '../../domain/refusals.ts';
import { protocolVersion, type BallotReceipt } from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';
import type { Receipt } from '../../server/crash/retrying-phone.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import type { CastVote } from './cast-vote.ts';
import { sendTimes, voteAsTheyArrive, type Lateness } from './open-loop.ts';
import { bids, type Scenario } from './scenarios.ts';

type Wire = Socket<ServerToClient<'phone'>, ClientToServer<'phone'>>;

/** So many connect at the same time. */
const arriving = 100;
const againMs = 50;
/** Different ballots; each phone takes them from another place on. */
const ballotPool = 500;

export class LoadPhone {
  readonly received: Receipt[] = [];
  readonly #token: string;
  readonly #socket: Wire;

  constructor(url: string, event: EventId, device: string, token: string, localAddress: string | null) {
    this.#token = token;
    this.#socket = io(url, {
      auth: { protocol: protocolVersion, role: 'phone', event, device },
      query: { event },
      transports: ['websocket'],
      forceNew: true,
      ...(localAddress === null ? {} : { localAddress }),
    });
  }

  async connected(): Promise<void> {
    if (!this.#socket.connected) await new Promise<void>((resolve) => this.#socket.once('connect', resolve));
  }

  /** Opens the card, as a phone does when its page is loaded. */
  open(): Promise<unknown> {
    return new Promise((resolve) => this.#socket.emit('mine', { token: this.#token, take: true }, resolve));
  }

  /** Sends a ballot until it is received. @param sentAt when it was to be sent, if that was before now */
  async cast(send: number, marks: Marks, sentAt = performance.now()): Promise<CastVote> {
    for (;;) {
      const outcome = await this.#ask(send, marks);
      if (outcome.ok) {
        this.received.push({ send, revision: outcome.value.revision, marks });
        return { sentAt, answeredAt: performance.now(), isFirst: send === 1 };
      }
      if (!worthTryingAgain(outcome.refusal))
        throw new Error(`a ballot was refused: ${outcome.refusal.code}`);
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }

  leave(): void {
    this.#socket.disconnect();
  }

  #ask(send: number, marks: Marks): Promise<Outcome<BallotReceipt>> {
    const ballot = { type: 'ballot', token: this.#token, send, basedOn: send - 1, marks } as const;
    return new Promise((resolve) => this.#socket.emit('command', ballot, resolve));
  }
}

/** Everybody connects, a few at a time. `open` is left out where the server knows no cards. */
export async function arrive(
  url: string,
  event: EventId,
  tokens: readonly string[],
  addresses: readonly string[],
  opensCards: boolean,
): Promise<LoadPhone[]> {
  const phones: LoadPhone[] = [];
  for (let from = 0; from < tokens.length; from += arriving) {
    const some = tokens.slice(from, from + arriving).map((token, place) => {
      const device = `load${from + place}`.padEnd(22, '0');
      const address = addresses[(from + place) % addresses.length] ?? null;
      return new LoadPhone(url, event, device, token, address);
    });
    await Promise.all(some.map((phone) => phone.connected()));
    if (opensCards) await Promise.all(some.map((phone) => phone.open()));
    phones.push(...some);
  }
  return phones;
}

/** What everybody sent. */
export interface Voted {
  readonly casts: readonly CastVote[];
  /** How late ballots were sent that arrive by themselves; null where each phone waits for its answer. */
  readonly late: Lateness | null;
}

/** Everybody votes as the scenario says; each ballot with when it was sent and answered. */
export async function vote(phones: readonly LoadPhone[], scenario: Scenario, seed: number): Promise<Voted> {
  const random = new SeededRandom(seed);
  const pool = Array.from({ length: ballotPool }, () => someMarks(random));
  if (scenario.arrivals !== undefined) {
    const times = sendTimes(new SeededRandom(seed), scenario.arrivals);
    return voteAsTheyArrive(phones, times, (place) => pool[place % ballotPool] ?? []);
  }
  const casts = await Promise.all(
    phones.map(async (phone, place) => {
      const wait = random.next() * scenario.withinMs;
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const done: CastVote[] = [];
      for (let send = 1; send <= scenario.ballotsEach; send += 1)
        done.push(await phone.cast(send, pool[(place + send) % ballotPool] ?? []));
      return done;
    }),
  );
  return { casts: casts.flat(), late: null };
}

function someMarks(random: SeededRandom): Marks {
  return Array.from({ length: bids }, (_, place) => [bidId(place + 1), random.whole(1, 5)] as const);
}

/**
 * Source addresses that no run before used: what is left of old connections makes new ones ten times slower. Null where
 * a computer has only one address of its own.
 */
export function freshAddresses(seed: number): string[] {
  if (process.platform !== 'linux') return [];
  const random = new SeededRandom(seed);
  return Array.from(
    { length: 8 },
    () => `127.${random.whole(1, 250)}.${random.whole(1, 250)}.${random.whole(1, 250)}`,
  );
}
