/** A phone without a screen: opens a card over HTTP and sends its ballot over a real socket, as the page does. */

import { io, type Socket } from 'socket.io-client';
import type { Marks } from '../../domain/ballots/marks.ts';
import { tabOf } from '../../domain/ballots/send-number.ts';
import { withIds, type PlainIds } from '../../domain/testing/plain-ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { MineView } from '../../domain/views/roles.ts';
import { protocolVersion } from '../../domain/wire/contract.ts';
import type { AnswerTo, ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';
import type { CardOpened } from '../../domain/wire/http.ts';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import type { Hall } from './hall.ts';

/** Sends one complete ballot for a card, once, and goes home. @throws when it is refused */
export async function vote(hall: Hall, card: PrintedCard, plain: PlainIds<Marks>): Promise<void> {
  const token = await openCard(hall, card);
  const socket: Socket<ServerToClient<'phone'>, ClientToServer<'phone'>> = io(hall.url, {
    auth: {
      protocol: protocolVersion,
      role: 'phone',
      event: hall.event,
      device: `phone${card.number}`.padEnd(22, 'x'),
    },
    forceNew: true,
  });
  const patient = socket.timeout(10_000);
  try {
    const mine: Outcome<AnswerTo<'phone', 'mine'>> = await patient.emitWithAck('mine', { token, take: true });
    must(mine);
    const marks = withIds<Marks>(plain);
    const ballot = { type: 'ballot', token, send: 1, basedOn: 0, marks } as const;
    const received: Outcome<AnswerTo<'phone', 'command'>> = await patient.emitWithAck('command', ballot);
    must(received);
  } finally {
    socket.disconnect();
  }
}

/** What a tool learns that opens a card and only looks, from a phone of that name. */
export async function look(hall: Hall, card: PrintedCard, name: string): Promise<MineView> {
  const token = await openCard(hall, card);
  const auth = { protocol: protocolVersion, role: 'phone', event: hall.event, device: name.padEnd(22, 'x') };
  const socket: Socket<ServerToClient<'phone'>, ClientToServer<'phone'>> = io(hall.url, {
    auth,
    forceNew: true,
  });
  try {
    const mine: Outcome<AnswerTo<'phone', 'mine'>> = await socket
      .timeout(10_000)
      .emitWithAck('mine', { token, take: false });
    return must(mine);
  } finally {
    socket.disconnect();
  }
}

/** Opens a card over HTTP; its token. @throws when it is refused */
export async function openCard(hall: Hall, card: PrintedCard): Promise<string> {
  const answer = await fetch(`${hall.url}/api/card`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: card.code }),
  });
  const opened = (await answer.json()) as Outcome<CardOpened>;
  return must(opened).token;
}

/** The tabs that made the ballots of each card, as the journal has them. */
export function tabsOfCards(hall: Hall): number[][] {
  return [...hall.room.state.ballots.values()].map(({ phones }) => [
    ...new Set(phones.flatMap(({ sent }) => sent.map(({ send }) => tabOf(send)))),
  ]);
}
