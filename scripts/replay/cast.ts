/** Casts many ballots through a few real sockets: each carries many cards, and keeps a window of them on the way. */

import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Mark } from '../../domain/ballots/marks.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { protocolVersion, type Handshake } from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';

export interface CastBallots {
  /** The card that votes. */
  readonly token: string;
  readonly marks: readonly Mark[];
}

/** A phone carries a family's cards, not a town's: the server slows a connection down that sends like a machine. */
const cardsPerPhone = 150;
const onTheWay = 8;

/** Casts every ballot; returns how many were acknowledged. A refusal that cannot heal ends the replay. */
export async function castAll(url: string, event: EventId, ballots: readonly CastBallots[]): Promise<number> {
  const phones = Math.ceil(ballots.length / cardsPerPhone);
  const lanes = await Promise.all(Array.from({ length: phones }, () => connect(url, event)));
  const senders = lanes.flatMap((socket, lane) => {
    const queue = ballots.slice(lane * cardsPerPhone, (lane + 1) * cardsPerPhone).values();
    return Array.from({ length: onTheWay }, () => sendFrom(queue, socket));
  });
  const sent = await Promise.all(senders);
  for (const socket of lanes) socket.disconnect();
  return sent.reduce((sum, count) => sum + count, 0);
}

type Lane = Socket<ServerToClient<'phone'>, ClientToServer<'phone'>>;

async function connect(url: string, event: EventId): Promise<Lane> {
  const device = randomUUID().replaceAll('-', '').slice(0, 22);
  const auth: Handshake = { protocol: protocolVersion, role: 'phone', event, device };
  const socket: Lane = io(url, { auth, query: { event }, transports: ['websocket'], forceNew: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

async function sendFrom(queue: Iterator<CastBallots>, socket: Lane): Promise<number> {
  let acknowledged = 0;
  for (let next = queue.next(); !next.done; next = queue.next()) {
    await castOne(socket, next.value);
    acknowledged += 1;
  }
  return acknowledged;
}

/** The server slows a connection down that sends faster than a phone would; then the lane waits and goes on. */
async function castOne(socket: Lane, { token, marks }: CastBallots): Promise<void> {
  for (;;) {
    const outcome = await new Promise<Outcome<unknown>>((resolve) =>
      socket.emit('command', { type: 'ballot', token, send: 1, basedOn: 0, marks }, resolve),
    );
    if (outcome.ok) return;
    const { code } = outcome.refusal;
    if (code !== 'slow-down' && code !== 'not-saved') throw new Error(`a ballot was refused: ${code}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
