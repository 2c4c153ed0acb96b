/** A phone's one connection to the hall. */

import type { EventId } from '../../domain/ids.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { BallotCommand, BallotReceipt } from '../../domain/wire/contract.ts';
import { connect, type SocketAnswer, type Connection, type ConnectionListener } from './connection.ts';
import { deviceNumber } from './device.ts';

/** How long an answer may take; a hall's Wi-Fi under load is slow before it is dead. */
const answerMs = 8_000;
/** After a restart the server hears its phones one after the other: each phone comes back after a different wait. */
const pace = { firstMs: 500, longestMs: 5_000, spreadMs: 4_000 };

export interface PhoneSocket extends Pick<Connection<'phone'>, 'isUp' | 'tell' | 'renew' | 'close'> {
  readonly command: (command: BallotCommand) => Promise<SocketAnswer<BallotReceipt>>;
  readonly mine: (token: string, take: boolean) => Promise<SocketAnswer<MineView>>;
}

/** Connects to `event`, and stays connected until `close`. */
export function openPhoneSocket(
  event: EventId,
  listener: ConnectionListener<'phone'>,
  device = deviceNumber(),
): PhoneSocket {
  const line = connect({ role: 'phone', event, device }, pace, listener);
  return {
    ...line,
    command: (command) => line.ask('command', command, answerMs),
    mine: (token, take) => line.ask('mine', { token, take }, answerMs),
  };
}
