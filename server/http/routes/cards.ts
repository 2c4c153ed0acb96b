/** Cards: made and printed by officers; looked up, cancelled and counted at the desk. */

import type { Request } from 'express';
import { z } from 'zod';
import { cancelReasons } from '../../../domain/event/entries.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import type { CardRange } from '../../../domain/wire/http-cards.ts';
import type { Wifi } from '../../../domain/wire/http-staff.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { wifiOf } from '../../office/event-texts.ts';
import { cardAddresses } from '../../office/addresses.ts';
import { cancelCard, cardStanding, makeCards, mostCardsAtOnce } from '../../office/cards.ts';
import { cardsPdf, deskCard } from '../../office/card-papers.ts';
import { cardsArePrinted, cardsToPrint, printCards, printingOf } from '../../office/printing.ts';
import type { OfficeFile } from '../../office/result-files.ts';
import { Download } from '../answers.ts';
import { countPiles, pilesOf } from '../../office/piles.ts';
import { eventRoute, numberIn, type Deps, type Roles, type Route } from '../route.ts';

const roles: Roles = ['desk', 'officer'];
/** What opens a card is for whoever prints: the desk replaces a card and never reads one (S10). */
const printers: Roles = ['officer'];

const cardNumber = z.int().min(1);
const newCards = z.strictObject({
  count: z.int(),
  address: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .transform((address) => new URL(address).origin)
    .optional(),
  teams: z
    .array(z.strictObject({ bid: z.int().min(1), cards: z.int().min(1).max(100) }))
    .min(1)
    .max(500)
    .optional(),
});
const range = { from: cardNumber, to: cardNumber };
const pileCount = z.strictObject({
  piles: z.array(z.strictObject({ from: cardNumber, to: cardNumber, firstLeft: cardNumber })).max(1_000),
  handedOut: z.array(cardNumber).max(mostCardsAtOnce),
  take: z.boolean(),
});

/** The hall's Wi-Fi where the address asks for it to be printed, and there is one. */
function wifiAsked({ register }: Deps, { state }: EventRoom, { query }: Request): Wifi | null {
  return query['wifi'] === 'yes' ? wifiOf(register.texts, state.textHash) : null;
}

/** `?from=61&to=80`; all of them when nothing is said. */
function rangeIn(request: Request): CardRange {
  return { from: numberIn(request, 'from') || 1, to: numberIn(request, 'to') || Infinity };
}

async function download(
  made: Promise<Outcome<OfficeFile>>,
  taken: 'cards.pdf' | 'desk-card.pdf',
): Promise<Outcome<Download>> {
  const file = await made;
  return file.ok ? accepted(new Download(file.value, taken)) : file;
}

export const cardRoutes: readonly Route[] = [
  eventRoute({
    method: 'post',
    path: '/cards',
    roles: printers,
    body: newCards,
    answer: ({ deps, room, actor, body }) => makeCards(deps, room, body, actor),
  }),
  eventRoute({
    method: 'get',
    path: '/cards',
    roles: printers,
    answer: ({ deps, room, actor, request }) => cardsToPrint(deps, room, rangeIn(request), actor),
  }),
  eventRoute({
    method: 'get',
    path: '/cards.pdf',
    roles: printers,
    answer({ deps, room, actor, request }) {
      const asked = { ...rangeIn(request), wifi: wifiAsked(deps, room, request) };
      return download(cardsPdf(deps, room, asked, actor), 'cards.pdf');
    },
  }),
  eventRoute({
    method: 'get',
    path: '/card-printing',
    roles: printers,
    answer: ({ deps, room, actor, request }) => printingOf(deps, room, rangeIn(request), actor),
  }),
  eventRoute({
    method: 'post',
    path: '/card-printing',
    roles: printers,
    body: z.strictObject({ ...range, destroyed: z.boolean() }),
    answer: ({ deps, room, actor, body }) => printCards(deps, room, body, actor),
  }),
  eventRoute({
    method: 'post',
    path: '/card-printing/done',
    roles: printers,
    body: z.strictObject(range),
    answer: ({ deps, room, actor, body }) => cardsArePrinted(deps, room, body, actor),
  }),
  eventRoute({
    method: 'get',
    path: '/desk-card.pdf',
    roles,
    answer: ({ deps, room, request }) =>
      download(deskCard(deps, room, wifiAsked(deps, room, request)), 'desk-card.pdf'),
  }),
  eventRoute({
    method: 'get',
    path: '/cards/:number',
    roles,
    answer: ({ deps, room, request }) => cardStanding(deps, room, numberIn(request, 'number')),
  }),
  eventRoute({
    method: 'post',
    path: '/cards/:number/cancel',
    roles,
    body: z.strictObject({ reason: z.enum(cancelReasons), newCard: cardNumber.nullable() }),
    answer: ({ deps, room, actor, body, request }) =>
      cancelCard(deps, room, { number: numberIn(request, 'number'), ...body }, actor),
  }),
  eventRoute({
    method: 'get',
    path: '/card-addresses',
    roles,
    answer: ({ deps, request }) => accepted(cardAddresses(deps.publicUrl, request.socket.localPort ?? 0)),
  }),
  eventRoute({
    method: 'get',
    path: '/piles',
    roles,
    answer: ({ deps, room }) => accepted(pilesOf(deps, room)),
  }),
  eventRoute({
    method: 'post',
    path: '/piles',
    roles,
    body: pileCount,
    answer: ({ deps, room, actor, body }) => countPiles(deps, room, body, actor),
  }),
];
