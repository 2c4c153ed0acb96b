/** Cards: made and printed by officers; looked up, cancelled and counted at the desk. */

import type { cardRoutes } from '../../../domain/contract/cards.ts';
import type { CardNumber } from '../../../domain/ids.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import type { CardRange } from '../../../domain/wire/http-cards.ts';
import type { Wifi } from '../../../domain/wire/http-staff.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { wifiOf } from '../../office/event-texts.ts';
import { cardAddresses } from '../../office/addresses.ts';
import { cancelCard, cardStanding, makeCards } from '../../office/cards.ts';
import { everyCard } from '../../office/card-rows.ts';
import { cardsPdf, deskCard } from '../../office/card-papers.ts';
import { cardsArePrinted, cardsToPrint, printCards, printingOf } from '../../office/printing.ts';
import type { OfficeFile } from '../../office/result-files.ts';
import { Download } from '../answers.ts';
import { countPiles, pilesOf } from '../../office/piles.ts';
import { languageOf } from '../language.ts';
import type { RouteDependencies, Handlers } from '../route.ts';

/** The hall's Wi-Fi where the address asks for it to be printed, and there is one. */
async function wifiAsked(
  { register }: RouteDependencies,
  { state }: EventRoom,
  wifi: 'yes' | undefined,
): Promise<Wifi | null> {
  return wifi === 'yes' ? wifiOf(register.texts, state.textHash) : null;
}

/** `?from=61&to=80`; all of them when nothing is said. */
function rangeIn({ from, to }: Partial<Record<'from' | 'to', CardNumber | undefined>>): CardRange {
  return { from: from ?? everyCard.from, to: to ?? everyCard.to };
}

async function download(
  made: Promise<Outcome<OfficeFile>>,
  taken: 'cards.pdf' | 'desk-card.pdf',
): Promise<Outcome<Download>> {
  const file = await made;
  return file.ok ? accepted(new Download(file.value, taken)) : file;
}

export const cardHandlers: Handlers<typeof cardRoutes> = {
  'POST /api/events/:event/cards': ({ deps, room, actor, body }) => makeCards(deps, room, body, actor),
  'GET /api/events/:event/cards': ({ deps, room, actor, query }) =>
    cardsToPrint(deps, room, rangeIn(query), actor),
  async 'GET /api/events/:event/cards.pdf'({ deps, room, actor, query, request }) {
    const wifi = await wifiAsked(deps, room, query.wifi);
    const asked = { ...rangeIn(query), wifi, language: languageOf(request) };
    return download(cardsPdf(deps, room, asked, actor), 'cards.pdf');
  },
  'GET /api/events/:event/card-printing': ({ deps, room, actor, query }) =>
    printingOf(deps, room, rangeIn(query), actor),
  'POST /api/events/:event/card-printing': ({ deps, room, actor, body }) =>
    printCards(deps, room, body, actor),
  'POST /api/events/:event/card-printing/done': ({ deps, room, actor, body }) =>
    cardsArePrinted(deps, room, body, actor),
  async 'GET /api/events/:event/desk-card.pdf'({ deps, room, query, request }) {
    const asked = { wifi: await wifiAsked(deps, room, query.wifi), language: languageOf(request) };
    return download(deskCard(deps, room, asked), 'desk-card.pdf');
  },
  'GET /api/events/:event/cards/:number': ({ deps, room, params }) => cardStanding(deps, room, params.number),
  'POST /api/events/:event/cards/:number/cancel': ({ deps, room, actor, body, params }) =>
    cancelCard(deps, room, { number: params.number, ...body }, actor),
  'GET /api/events/:event/card-addresses': ({ deps, request }) =>
    accepted(cardAddresses(deps.publicUrl, request.socket.localPort ?? 0)),
  'GET /api/events/:event/piles': async ({ deps, room }) => accepted(await pilesOf(deps, room)),
  'POST /api/events/:event/piles': ({ deps, room, actor, body }) => countPiles(deps, room, body, actor),
};
