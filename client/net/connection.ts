/**
 * One connection to an event (domain/wire/messages.ts), for phones and staff screens alike. It identifies itself,
 * passes on what arrives, and reconnects without help: after a drop, after sleep, after a restart of the server.
 */

import { io, type Socket } from 'socket.io-client';
import type { Outcome } from '../../domain/outcome.ts';
import { refusals, type RefusalCode } from '../../domain/refusals.ts';
import type { MineView, ViewOf, ViewRole } from '../../domain/views/roles.ts';
import { protocolVersion, type Handshake } from '../../domain/wire/contract.ts';
import type { AnswerTo, AskName, SentWith, TellName } from '../../domain/wire/messages.ts';
import { isOlder } from './epochs.ts';
import { onWake } from './wake.ts';

/** Null: no answer came, so it is not known whether it happened. */
export type SocketAnswer<T> = Outcome<T> | null;

export interface ConnectionListener<R extends ViewRole> {
  readonly onView: (view: ViewOf<R>) => void;
  /** True when connected, false when not; told at every change. */
  readonly onUp: (up: boolean) => void;
  /** The server will not have this connection: an old page, an ended link. It is not tried again. */
  readonly onRefused: (code: RefusalCode) => void;
  /** Phones alone are told it: something about a card that is open here changed elsewhere. */
  readonly onMine?: (token: string, mine: MineView) => void;
}

/** How soon a role's connection comes back. */
export interface RetryPace {
  /** After a lost line: first after this long, and then later and later... */
  readonly firstMs: number;
  /** ...but never later than this. */
  readonly longestMs: number;
  /** After the server closed the connection itself: a second, and up to this much more at random. */
  readonly spreadMs: number;
  /** One try to connect may take so long. */
  readonly connectMs?: number;
}

export interface Connection<R extends ViewRole> {
  readonly isUp: () => boolean;
  /** Sends a message once and waits for its answer. Nothing is kept for later: while the connection is down nothing is sent. */
  readonly ask: <N extends AskName<R>>(
    name: N,
    sent: SentWith<R, N>,
    withinMs: number,
  ) => Promise<SocketAnswer<AnswerTo<R, N>>>;
  /** Sends a message that has no answer, if the connection is up. */
  readonly tell: <N extends TellName<R>>(name: N, sent: SentWith<R, N>) => void;
  /** Drops a connection that may be dead without knowing it, and makes a new one. */
  readonly renew: () => void;
  readonly close: () => void;
}

/**
 * Connects to `event`, and stays connected until `close`. What may be sent is what every role of `Like` may send: the
 * role itself, or a few of which it is one.
 */
export function connect<R extends Like, Like extends ViewRole = R>(
  { role, event, device }: Omit<Handshake, 'protocol'> & { readonly role: R },
  { firstMs, longestMs, spreadMs, connectMs = 8_000 }: RetryPace,
  { onView, onUp, onRefused, onMine }: ConnectionListener<R>,
): Connection<Like> {
  const auth: Handshake = { protocol: protocolVersion, role, event, device };
  // What arrives on it is of the types that the contract gives the role.
  const socket: Socket = io({
    auth,
    query: { event },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: firstMs,
    reconnectionDelayMax: longestMs,
    timeout: connectMs,
  });
  let later: ReturnType<typeof setTimeout> | undefined;

  /** A server that owned the event before: nothing that it says counts, and the next try may find the one that does. */
  const isOver = (epoch = 0): boolean => isOlder(event, epoch) && socket.disconnect() === socket;
  const renew = (): void => void socket.disconnect().connect();
  const stopWaking = onWake(() => socket.connected || renew());
  const close = (): void => {
    clearTimeout(later);
    stopWaking();
    socket.off();
    socket.disconnect();
  };
  // socket.io comes back by itself after a lost connection, not after the server closed the connection.
  const comeBack = (): void => {
    clearTimeout(later);
    if (!socket.active) later = setTimeout(() => socket.connect(), 1_000 + Math.random() * spreadMs);
  };

  socket.on('connect', () => onUp(true));
  socket.on('disconnect', () => {
    comeBack();
    onUp(false);
  });
  socket.on('connect_error', ({ message }) => {
    // A proxy that never answers a WebSocket: the other way comes first next time.
    if (message === 'timeout') socket.io.opts.transports?.reverse();
    comeBack();
  });
  socket.on('view', (view: ViewOf<R>, epoch?: number) => isOver(epoch) || onView(view));
  socket.on(
    'mine',
    (token: string, mine: MineView, epoch?: number) => isOver(epoch) || onMine?.(token, mine),
  );
  socket.on('refused', (code: string) => {
    socket.disconnect();
    close();
    onRefused(isRefusal(code) ? code : 'malformed');
  });

  return {
    isUp: () => socket.connected,
    ask: (name, sent, withinMs) =>
      new Promise((resolve) => {
        if (!socket.connected) return resolve(null);
        socket
          .timeout(withinMs)
          // A fault: time ran out, or the connection dropped.
          .emit(
            name,
            sent,
            (fault: Error | null, outcome: Outcome<AnswerTo<R, typeof name>>, epoch?: number) =>
              resolve(fault || isOver(epoch) ? null : outcome),
          );
      }),
    tell: (name, sent) => void (socket.connected && socket.emit(name, sent)),
    renew,
    close,
  };
}

function isRefusal(code: string): code is RefusalCode {
  return code in refusals;
}
