/**
 * The only module that listens to sockets. Whatever arrives may be anything: it is decoded, limited, checked against
 * what its sender may ask, and answered exactly once (W1, W2).
 */

import { refused } from '../../domain/outcome.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { StaffViewRole, ViewRole } from '../../domain/views/roles.ts';
import type { Handshake } from '../../domain/wire/contract.ts';
import { decodeHandshake } from '../../domain/wire/decode.ts';
import { callerOf } from '../caller.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import { RateLimiter } from './rate-limiter.ts';
import { CardRateLimiters } from './card-rate-limiters.ts';
import type { Respond, SocketConnection } from './socket-connection.ts';
import { CardTokens } from './card-tokens.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';
import type { GatewayDependencies } from './dependencies.ts';
import { closeUnread, WarningLimit } from './warning-limit.ts';
import { PhoneConnection } from './phone-connection.ts';
import { screensOf } from './screens.ts';
import { StaffConnection } from './staff-connection.ts';

/** A limit for one connection, which a hall behind one address never meets. */
const connectionRate = { burst: 200, perSecond: 20 };

export function attachGateway(io: LiveServer, deps: GatewayDependencies): void {
  const cards = new CardRateLimiters(deps.time);
  io.on('connection', (socket) => {
    closeUnread(socket);
    const hello = decodeHandshake(socket.handshake.auth);
    if (!hello.ok) return reject(socket, hello.refusal.code);
    const room = deps.rooms.event(hello.value.event);
    if (!room) return reject(socket, 'unknown-event');
    const connection = connectionOf[hello.value.role]({ socket, hello: hello.value, room, deps, cards });
    // Heard from the first message on: of staff each message asks anew who is signed in.
    listen(socket, connection, deps.report);
    void welcome(socket, hello.value, room, deps);
  });
}

/** A connection that has just been made. */
interface Arrival {
  readonly socket: LiveSocket;
  readonly hello: Handshake;
  readonly room: EventRoom;
  readonly deps: GatewayDependencies;
  readonly cards: CardRateLimiters;
}

/** What hears the messages of each role's connection. */
const connectionOf: Readonly<Record<ViewRole, (arrival: Arrival) => SocketConnection>> = {
  phone,
  projector: staffOf('projector'),
  facilitator: staffOf('facilitator'),
  desk: staffOf('desk'),
};

function phone({ socket, hello, room, deps, cards }: Arrival): SocketConnection {
  const { event, device } = hello;
  const { access, connections, time, trustProxy } = deps;
  return new PhoneConnection({
    room,
    device,
    address: callerOf(socket.handshake.address, socket.handshake.headers, trustProxy),
    cards: new CardTokens(access, event, device),
    limiter: new RateLimiter(time, connectionRate),
    cardLimiters: cards,
    cardShown: () => keepOpen(socket, connections),
    tell: (token, mine) => void socket.emit('mine', token, mine),
  });
}

/** A staff screen, whether somebody is signed in for it or not. */
function staffOf(role: StaffViewRole): (arrival: Arrival) => SocketConnection {
  return ({ socket, hello, room, deps }) => {
    const { access, people, time } = deps;
    const session = () => access.session(socket.handshake.headers.cookie, role, hello.event);
    const limiter = new RateLimiter(time, connectionRate);
    const signedOut = () => reject(socket, 'signed-out');
    return new StaffConnection({ room, people, limiter, time, session, signedOut });
  };
}

/** Whoever was let in keeps their connection when all are taken (W34). */
function keepOpen({ conn }: LiveSocket, connections: GatewayDependencies['connections']): void {
  const { request, transport } = conn;
  connections.keep({ id: conn['id'], request, transport, once: (_, then) => conn.once('close', then) });
}

function listen(socket: LiveSocket, connection: SocketConnection, report: ReportFault): void {
  const warnings = new WarningLimit(() => reject(socket, 'slow-down'));
  socket.onAny((name: unknown, ...anything: unknown[]) => {
    const last = anything.at(-1);
    const answer = warnings.heed(isAnswer(last) ? last : () => undefined);
    const failed = (fault: unknown) => {
      report('a message could not be handled', fault);
      answer(refused('not-saved'));
    };
    try {
      connection.receive(String(name), anything[0], answer)?.catch(failed);
    } catch (fault) {
      failed(fault);
    }
  });
  socket.conn.on('packet', () => connection.sawTraffic?.());
  socket.on('disconnect', () => {
    connection.closed();
    // One connection per socket: nobody connects again over the same one to get fresh limits.
    socket.conn.close();
  });
}

/** Socket.IO hands in a function where the sender waits for an answer. */
function isAnswer(last: unknown): last is Respond {
  return typeof last === 'function';
}

/** Shows the first view; staff see one once it is known that somebody is signed in for that screen. */
async function welcome(
  socket: LiveSocket,
  { role, event }: Handshake,
  room: EventRoom,
  { access, connections, report }: GatewayDependencies,
): Promise<void> {
  try {
    if (role !== 'phone') {
      const session = await access.session(socket.handshake.headers.cookie, role, event);
      if (session === null) return reject(socket, 'signed-out');
      if (socket.connected) keepOpen(socket, connections);
    }
    await room.settled();
    if (!socket.connected) return;
    void socket.join(screensOf(room.event, role));
    socket.emit('view', room.view(role));
  } catch (fault) {
    report('a first view could not be made', fault);
    socket.disconnect(true);
  }
}

function reject(socket: LiveSocket, code: RefusalCode): void {
  socket.emit('refused', code);
  socket.disconnect(true);
}
