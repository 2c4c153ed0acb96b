/**
 * The only module that listens to sockets. Whatever arrives may be anything: it is decoded, limited, checked against
 * what its sender may ask, and answered exactly once (W1, W2).
 */

import { refused, type Outcome } from '../../domain/outcome.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { StaffViewRole, ViewRole } from '../../domain/views/roles.ts';
import type { Handshake } from '../../domain/wire/contract.ts';
import { decodeHandshake } from '../../domain/wire/decode.ts';
import { eventInAddress } from '../../domain/wire/event-in-address.ts';
import type { EventId } from '../../domain/ids.ts';
import { callerOf } from '../caller.ts';
import type { EventRoom } from '../live/event-room.ts';
import { stampOf, type Stamp } from '../live/owners.ts';
import { RateLimiter } from './rate-limiter.ts';
import { CardRateLimiters } from './card-rate-limiters.ts';
import type { Respond, SocketConnection } from './socket-connection.ts';
import { OpenScreens } from './open-screens.ts';
import { CardTokens } from './card-tokens.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';
import type { GatewayDependencies } from './dependencies.ts';
import { closeUnread, WarningLimit } from './warning-limit.ts';
import { PhoneConnection } from './phone-connection.ts';
import { screensOf } from './screens.ts';
import { StaffConnection } from './staff-connection.ts';

/** A limit for one connection, which a hall behind one address never meets. */
const connectionRate = { burst: 200, perSecond: 20 };

/** Gives back the connections that are open, so that they can be ended. */
export function attachGateway(io: LiveServer, deps: GatewayDependencies): OpenScreens {
  const cards = new CardRateLimiters(deps.time);
  const screens = new OpenScreens();
  io.on('connection', (socket) => {
    closeUnread(socket);
    const hello = decodeHandshake(socket.handshake.auth);
    if (!hello.ok) return reject(socket, hello.refusal.code);
    const { event } = hello.value;
    if (stampOf(deps.owners, event) === null) return sendAway(socket, event);
    const room = deps.rooms.event(event);
    if (!room) return reject(socket, 'unknown-event');
    const connection = connectionOf[hello.value.role]({ socket, hello: hello.value, room, deps, cards });
    // Heard from the first message on: of staff each message asks anew who is signed in.
    listen(socket, connection, { event, owe: screens.add(socket.conn) }, deps);
    void welcome(socket, hello.value, room, deps);
  });
  return screens;
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
  const { access, connections, owners, time, trustProxy } = deps;
  return new PhoneConnection({
    room,
    device,
    address: callerOf(socket.handshake.address, socket.handshake.headers, trustProxy),
    cards: new CardTokens(access, event, device),
    limiter: new RateLimiter(time, connectionRate),
    cardLimiters: cards,
    cardShown: () => keepOpen(socket, connections),
    tell(token, mine) {
      const stamp = stampOf(owners, event);
      if (stamp) socket.emit('mine', token, mine, ...stamp);
    },
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

function listen(
  socket: LiveSocket,
  connection: SocketConnection,
  { event, owe }: { readonly event: EventId; readonly owe: (answer: Respond) => Respond },
  { owners, report, meters }: Pick<GatewayDependencies, 'owners' | 'report' | 'meters'>,
): void {
  const warnings = new WarningLimit(() => reject(socket, 'slow-down'));
  socket.onAny((name: unknown, ...anything: unknown[]) => {
    if (stampOf(owners, event) === null) return void socket.disconnect(true);
    const last = anything.at(-1);
    const heard: Respond = (outcome) => {
      const stamp = stampOf(owners, event);
      // It may have been decided: only the server that owns the event now can say.
      if (stamp === null) socket.disconnect(true);
      else if (isAnswer(last)) last(outcome, ...stamp);
    };
    const heeded = warnings.heed(isAnswer(last) ? owe(heard) : heard);
    const answer: Respond = (outcome) => {
      if (!outcome.ok) meters.refused(outcome.refusal.code);
      heeded(outcome);
    };
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
function isAnswer(last: unknown): last is (...answer: [Outcome<unknown>, ...Stamp]) => void {
  return typeof last === 'function';
}

/** Shows the first view; staff see one once it is known that somebody is signed in for that screen. */
async function welcome(
  socket: LiveSocket,
  { role, event }: Handshake,
  room: EventRoom,
  { access, connections, owners, report }: GatewayDependencies,
): Promise<void> {
  try {
    if (role !== 'phone') {
      const session = await access.session(socket.handshake.headers.cookie, role, event);
      if (session === null) return reject(socket, 'signed-out');
      if (socket.connected) keepOpen(socket, connections);
    }
    await room.settled();
    const stamp = stampOf(owners, event);
    if (stamp === null) return void socket.disconnect(true);
    if (!socket.connected) return;
    void socket.join(screensOf(room.event, role));
    socket.emit('view', room.view(role), ...stamp);
  } catch (fault) {
    report('a first view could not be made', fault);
    socket.disconnect(true);
  }
}

/** Another server has the event. Who named it in the address is led there when they come again (N3). */
function sendAway(socket: LiveSocket, event: EventId): void {
  const named = eventInAddress(socket.handshake.url);
  // A page from before addresses named the event: loaded again, it will.
  if (named !== event) return reject(socket, 'old-page');
  socket.disconnect(true);
}

function reject(socket: LiveSocket, code: RefusalCode): void {
  socket.emit('refused', code);
  socket.disconnect(true);
}
