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
import type { Report } from '../live/house.ts';
import { Allowance } from './allowance.ts';
import { CardAllowances } from './card-allowances.ts';
import type { Answer, Guest } from './guest.ts';
import { Hand } from './hand.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';
import type { GatewayNeeds } from './needs.ts';
import { closeUnread, Patience } from './patience.ts';
import { PhoneGuest } from './phone-guest.ts';
import { screensOf } from './screens.ts';
import { StaffGuest } from './staff-guest.ts';

/** A limit for one connection, which a hall behind one address never meets. */
const connectionPace = { burst: 200, perSecond: 20 };

export function attachGateway(io: LiveServer, needs: GatewayNeeds): void {
  const cards = new CardAllowances(needs.time);
  io.on('connection', (socket) => {
    closeUnread(socket);
    const hello = decodeHandshake(socket.handshake.auth);
    if (!hello.ok) return turnAway(socket, hello.refusal.code);
    const room = needs.rooms.event(hello.value.event);
    if (!room) return turnAway(socket, 'unknown-event');
    const guest = guests[hello.value.role]({ socket, hello: hello.value, room, needs, cards });
    // Heard from the first message on: of staff each message asks anew who is signed in.
    listen(socket, guest, needs.report);
    void welcome(socket, hello.value, room, needs);
  });
}

/** A connection that has just been made. */
interface Arrival {
  readonly socket: LiveSocket;
  readonly hello: Handshake;
  readonly room: EventRoom;
  readonly needs: GatewayNeeds;
  readonly cards: CardAllowances;
}

/** What hears the messages of each role's connection. */
const guests: Readonly<Record<ViewRole, (arrival: Arrival) => Guest>> = {
  phone,
  projector: staffOf('projector'),
  facilitator: staffOf('facilitator'),
  desk: staffOf('desk'),
};

function phone({ socket, hello, room, needs, cards }: Arrival): Guest {
  const { event, device } = hello;
  const { access, lines, time, trustProxy } = needs;
  return new PhoneGuest({
    room,
    device,
    address: callerOf(socket.handshake.address, socket.handshake.headers, trustProxy),
    hand: new Hand(access, event, device),
    allowance: new Allowance(time, connectionPace),
    cardAllowances: cards,
    letIn: () => keepOpen(socket, lines),
    tell: (token, mine) => void socket.emit('mine', token, mine),
  });
}

/** A staff screen, whether somebody is signed in for it or not. */
function staffOf(role: StaffViewRole): (arrival: Arrival) => Guest {
  return ({ socket, hello, room, needs }) => {
    const { access, people, time } = needs;
    const session = () => access.session(socket.handshake.headers.cookie, role, hello.event);
    const allowance = new Allowance(time, connectionPace);
    const signedOut = () => turnAway(socket, 'signed-out');
    return new StaffGuest({ room, people, allowance, time, session, signedOut });
  };
}

/** Whoever was let in keeps their connection when all are taken (W34). */
function keepOpen({ conn }: LiveSocket, lines: GatewayNeeds['lines']): void {
  const { request, transport } = conn;
  lines.keep({ id: conn['id'], request, transport, once: (_, then) => conn.once('close', then) });
}

function listen(socket: LiveSocket, guest: Guest, report: Report): void {
  const patience = new Patience(() => turnAway(socket, 'slow-down'));
  socket.onAny((name: unknown, ...anything: unknown[]) => {
    const last = anything.at(-1);
    const answer = patience.heed(isAnswer(last) ? last : () => undefined);
    const failed = (fault: unknown) => {
      report('a message could not be handled', fault);
      answer(refused('not-saved'));
    };
    try {
      guest.hear(String(name), anything[0], answer)?.catch(failed);
    } catch (fault) {
      failed(fault);
    }
  });
  socket.conn.on('packet', () => guest.heard?.());
  socket.on('disconnect', () => {
    guest.left();
    // One line is one guest: nobody comes in again and again over the same one, with fresh limits each time.
    socket.conn.close();
  });
}

/** Socket.IO hands in a function where the sender waits for an answer. */
function isAnswer(last: unknown): last is Answer {
  return typeof last === 'function';
}

/** Shows the first view; staff see one once it is known that somebody is signed in for that screen. */
async function welcome(
  socket: LiveSocket,
  { role, event }: Handshake,
  room: EventRoom,
  { access, lines, report }: GatewayNeeds,
): Promise<void> {
  try {
    if (role !== 'phone') {
      const session = await access.session(socket.handshake.headers.cookie, role, event);
      if (session === null) return turnAway(socket, 'signed-out');
      if (socket.connected) keepOpen(socket, lines);
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

function turnAway(socket: LiveSocket, code: RefusalCode): void {
  socket.emit('refused', code);
  socket.disconnect(true);
}
