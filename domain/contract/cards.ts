/** The routes of cards: made and printed by officers; looked up, cancelled and counted at the desk. */

import { z } from 'zod';
import { sheetFates } from '../event/card-count.ts';
import { cancelReasons } from '../event/entries.ts';
import type { CardNumber } from '../ids.ts';
import {
  mostCardsAtOnce,
  type CardAddresses,
  type CardCancelled,
  type CardPile,
  type CardPrinting,
  type CardsMade,
  type CardStanding,
  type CardsToPrint,
  type NewCards,
  type PileCount,
  type PileReport,
  type Piles,
} from '../wire/http-cards.ts';
import { bidId } from '../wire/decode-pieces.ts';
import { exactly, numberInQuery, type Declarations } from './declaration.ts';
import { cardCount, cardNumber, count, eventId, wallTime } from './pieces.ts';

const roles = ['desk', 'officer'] as const;
/** What opens a card is for whoever prints: the desk replaces a card and never reads one (S10). */
const printers = ['officer'] as const;

const range = { from: cardNumber, to: cardNumber };

const newCards = exactly<NewCards>()(
  z.strictObject({
    count: z.int(),
    address: z
      .url({ protocol: /^https?$/ })
      .max(200)
      .transform((address) => new URL(address).origin)
      .optional(),
    young: z.literal(true).optional(),
    teams: z
      .array(z.strictObject({ bid: bidId, cards: z.int().min(1).max(100) }))
      .min(1)
      .max(500)
      .optional(),
  }),
);

const pileCount = exactly<PileCount>()(
  z.strictObject({
    piles: z.array(z.strictObject({ from: cardNumber, to: cardNumber, firstLeft: cardNumber })).max(1_000),
    handedOut: z.array(cardNumber).max(mostCardsAtOnce),
    take: z.boolean(),
  }),
);

const printing = { practice: z.boolean(), cancelled: count, leftMs: wallTime.nullable() };
const cardPrinting = exactly<CardPrinting>()(
  z
    .strictObject({ ...printing, cards: count, printedBefore: count, sealed: z.boolean() })
    .meta({ id: 'CardPrinting' }),
);
const cardsToPrint = exactly<CardsToPrint>()(
  z.strictObject({
    ...printing,
    event: eventId,
    cards: z.array(
      z.strictObject({
        number: cardNumber,
        code: z.string(),
        url: z.string(),
        bid: bidId.nullable(),
        young: z.literal(true).exactOptional(),
      }),
    ),
  }),
);

const cardStanding = exactly<CardStanding>()(
  z.strictObject({
    number: cardNumber,
    batch: count,
    cancelled: z.boolean(),
    why: z.enum([...cancelReasons, 'left-on-pile']).nullable(),
    replacedBy: cardNumber.nullable(),
    bid: bidId.nullable(),
    young: z.literal(true).exactOptional(),
    opened: z.boolean(),
    voted: z.boolean(),
    sheet: z.enum(sheetFates).nullable(),
  }),
);

const pile = exactly<CardPile>()(
  z.strictObject({
    batch: count,
    kind: z.enum(['pile', 'young', 'team']),
    bid: bidId.nullable(),
    ...range,
    address: z.string(),
    firstLeft: cardNumber.nullable(),
  }),
);

const fromTo = { from: numberInQuery<CardNumber>(), to: numberInQuery<CardNumber>() };
/** `?wifi=yes` prints the hall's Wi-Fi, where there is one. */
const wifi = z.literal('yes').optional().catch(undefined);

export const cardRoutes = {
  'POST /api/events/:event/cards': {
    about: 'Makes a batch of cards, or an envelope of cards for each group.',
    who: printers,
    body: newCards,
    reply: exactly<CardsMade>()(z.strictObject({ batch: count, ...range })),
    refusals: ['cards-out-of-range', 'unknown-bid', 'groups-do-not-vote', 'no-young-cards', 'voting-closed'],
  },
  'GET /api/events/:event/cards': {
    about: 'What opens the cards, for the officer to whom they are shown now.',
    who: printers,
    query: z.object(fromTo),
    reply: cardsToPrint,
    refusals: ['unknown-card', 'cards-not-shown', 'cards-out-of-range'],
  },
  'GET /api/events/:event/cards.pdf': {
    about: 'The cards as a PDF to print.',
    who: printers,
    query: z.object({ ...fromTo, wifi }),
    reply: { file: 'application/pdf' },
    refusals: ['unknown-card', 'cards-not-shown', 'cards-out-of-range', 'letters-not-in-typeface'],
  },
  'GET /api/events/:event/card-printing': {
    about: 'What stands in the way of printing these cards, if anything.',
    who: printers,
    query: z.object(fromTo),
    reply: cardPrinting,
    refusals: ['unknown-card', 'cards-out-of-range'],
  },
  'POST /api/events/:event/card-printing': {
    about: 'Shows these cards to the officer, with new secrets for those that were printed before.',
    who: printers,
    body: z.strictObject({ ...range, destroyed: z.boolean() }),
    reply: cardPrinting,
    refusals: ['unknown-card', 'cards-out-of-range', 'cards-printed-before', 'voting-closed'],
  },
  'POST /api/events/:event/card-printing/done': {
    about: 'Ends the showing: the cards are on paper.',
    who: printers,
    body: z.strictObject(range),
    reply: cardPrinting,
    refusals: ['unknown-card', 'cards-out-of-range'],
  },
  'GET /api/events/:event/desk-card.pdf': {
    about: 'A sheet with the address and the Wi-Fi for the desk.',
    who: roles,
    query: z.object({ wifi }),
    reply: { file: 'application/pdf' },
    refusals: ['letters-not-in-typeface'],
  },
  'GET /api/events/:event/cards/:number': {
    about: 'What became of a card; never a mark.',
    who: roles,
    reply: cardStanding,
    refusals: ['unknown-card'],
  },
  'POST /api/events/:event/cards/:number/cancel': {
    about: 'Cancels a card, and puts another in its place where one is named: both or neither.',
    who: roles,
    body: z.strictObject({ reason: z.enum(cancelReasons), newCard: cardNumber.nullable() }),
    reply: exactly<CardCancelled>()(
      z.strictObject({ cancelled: cardNumber, replacedBy: cardNumber.nullable() }),
    ),
    refusals: ['unknown-card', 'cancelled-card', 'card-not-free', 'voting-closed'],
  },
  'GET /api/events/:event/card-addresses': {
    about: 'The addresses under which phones may find this server.',
    who: roles,
    reply: exactly<CardAddresses>()(z.strictObject({ usual: z.string(), known: z.array(z.string()) })),
    refusals: [],
  },
  'GET /api/events/:event/piles': {
    about: 'The cards as they lie at the desk.',
    who: roles,
    reply: exactly<Piles>()(z.strictObject({ piles: z.array(pile), count: cardCount })),
    refusals: [],
  },
  'POST /api/events/:event/piles': {
    about: 'Counts the cards that are left on each pile, and cancels them where `take` says so.',
    who: roles,
    body: pileCount,
    reply: exactly<PileReport>()(
      z.strictObject({ left: count, opened: z.array(cardNumber), count: cardCount }),
    ),
    refusals: ['piles-not-whole', 'cards-have-voted', 'voting-closed'],
  },
} as const satisfies Declarations;
