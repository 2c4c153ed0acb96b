/** What a hall must keep to itself once it has closed: marks stay on the phones that voted (S12). */

import { io, type Socket } from 'socket.io-client';
import type { EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { MineView } from '../../domain/views/roles.ts';
import { protocolVersion } from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';
import { Staff } from './staff.ts';

interface Where {
  readonly url: string;
  readonly event: EventId;
}

/** From the last call to the seal. @param link the token of a facilitator's link */
export async function closeHall({ url, event }: Where, link: string): Promise<void> {
  const facilitator = await (await Staff.signIn(url, link)).facilitate(event);
  try {
    for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal'] as const)
      await facilitator.act({ type });
  } finally {
    facilitator.leave();
  }
}

/** How many of these cards show a mark to a phone of that name, which only looks. */
export async function cardsShownTo(
  { url, event }: Where,
  name: string,
  tokens: readonly string[],
): Promise<number> {
  const auth = { protocol: protocolVersion, role: 'phone', event, device: name.padEnd(22, '0') };
  const socket: Socket<ServerToClient<'phone'>, ClientToServer<'phone'>> = io(url, {
    auth,
    transports: ['websocket'],
    forceNew: true,
  });
  try {
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    let shown = 0;
    for (const token of tokens) {
      const mine: Outcome<MineView> = await socket
        .timeout(30_000)
        .emitWithAck('mine', { token, take: false });
      if (mine.ok && mine.value.marks.length > 0) shown += 1;
    }
    return shown;
  } finally {
    socket.disconnect();
  }
}
