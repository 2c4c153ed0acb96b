/**
 * A phone's one connection to the hall (domain/wire/contract.ts). It says who it is, tells what arrives, and comes
 * back by itself: after a drop, after sleep, after the server was started again.
 */

import { io, type Socket } from 'socket.io-client';
import type { Outcome } from '../../domain/outcome.ts';
import { refusals, type RefusalCode } from '../../domain/refusals.ts';
import type { MineView, PhoneView } from '../../domain/views/roles.ts';
import {
  protocolVersion,
  type BallotReceipt,
  type ClientToServer,
  type Moved,
  type ServerToClient,
  type WireCommand,
} from '../../domain/wire/contract.ts';
import type { EventId } from '../../domain/ids.ts';
import { deviceNumber } from './device.ts';

/** How long an answer may take; a hall's Wi-Fi under load is slow before it is dead. */
const answerMs = 8_000;
/** The server refused for now, or closed the connection itself: everybody comes back at a time of their own. */
const comeBackMs = { least: 1_000, spread: 4_000 };

/** Null: no answer came, so it is not known whether it happened, and the same may be sent again. */
export type Answer<T> = Outcome<T> | null;

export interface LineListener {
  onView(view: PhoneView): void;
  onMine(token: string, mine: MineView): void;
  /** True when connected, false when not; told at every change. */
  onUp(up: boolean): void;
  /** The server will not have this connection: an old page, an unknown event. It is not tried again. */
  onRefused(code: RefusalCode): void;
}

export interface Line {
  isUp(): boolean;
  command(command: WireCommand): Promise<Answer<BallotReceipt | Moved>>;
  mine(token: string, take: boolean): Promise<Answer<MineView>>;
  leave(token: string): void;
  unsent(count: number): void;
  /** Drops a connection that may be dead without knowing it, and makes a new one. */
  renew(): void;
  close(): void;
}

type WireSocket = Socket<ServerToClient, ClientToServer>;

/** Connects to `event`, and stays connected until `close`. */
export function openLine(event: EventId, listener: LineListener): Line {
  const socket: WireSocket = io({
    auth: { protocol: protocolVersion, role: 'phone', event, device: deviceNumber() },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    randomizationFactor: 0.5,
    timeout: 8_000,
  });
  socket.on('view', (view) => {
    if (view.role === 'phone') listener.onView(view);
  });
  socket.on('mine', (token, mine) => listener.onMine(token, mine));
  const stopComingBack = comeBack(socket, listener);

  return {
    isUp: () => socket.connected,
    command: (command) => answered(socket, () => patient(socket).emitWithAck('command', command)),
    mine: (token, take) => answered(socket, () => patient(socket).emitWithAck('mine', { token, take })),
    leave: (token) => void (socket.connected && socket.emit('leave', { token })),
    unsent: (count) => void (socket.connected && socket.emit('unsent', count)),
    renew: () => void socket.disconnect().connect(),
    close() {
      stopComingBack();
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}

/**
 * Brings the connection back after every drop, unless the server refused it for good. socket.io does so by itself
 * after a lost line, not after the server closed the connection.
 */
function comeBack(socket: WireSocket, listener: LineListener): () => void {
  let refused = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const refuse = (code: RefusalCode): void => {
    refused = true;
    socket.disconnect();
    listener.onRefused(code);
  };
  const comeBackLater = (): void => {
    clearTimeout(later);
    if (refused || socket.active) return;
    later = setTimeout(() => socket.connect(), comeBackMs.least + Math.random() * comeBackMs.spread);
  };

  socket.on('connect', () => listener.onUp(true));
  socket.on('disconnect', () => {
    listener.onUp(false);
    comeBackLater();
  });
  socket.on('connect_error', ({ message }) => {
    if (isRefusal(message) && refusals[message] === 'final') refuse(message);
    else comeBackLater();
  });
  socket.on('refused', (code) => {
    if (isRefusal(code)) refuse(code);
  });
  const stopWatching = onWake(() => {
    if (!socket.connected && !refused) socket.disconnect().connect();
  });

  return () => {
    clearTimeout(later);
    stopWatching();
  };
}

function patient(socket: WireSocket) {
  return socket.timeout(answerMs);
}

/** Nothing is queued in the socket itself: what was not sent stays in the outbox, where the person can see it. */
async function answered<T>(socket: WireSocket, asking: () => Promise<Answer<T>>): Promise<Answer<T>> {
  if (!socket.connected) return null;
  try {
    return await asking();
  } catch {
    // Time ran out, or the line dropped: not known whether it happened.
    return null;
  }
}

function isRefusal(code: string): code is RefusalCode {
  return Object.prototype.hasOwnProperty.call(refusals, code);
}

/** The phone woke up, came back to the page, or found a network: no reason to wait any longer. */
export function onWake(woken: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') woken();
  };
  document.addEventListener('visibilitychange', seen);
  addEventListener('pageshow', seen);
  addEventListener('online', woken);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('pageshow', seen);
    removeEventListener('online', woken);
  };
}
