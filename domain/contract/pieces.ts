/** Pieces that the schemas of several routes share. */

import { z } from 'zod';
import type { CardCount } from '../event/card-count.ts';
import { doubts } from '../event/signatures.ts';
import { stages } from '../event/stages.ts';
import type { EventText } from '../event/texts.ts';
import type { AreaId, CardNumber, EventId, FundId, PersonId } from '../ids.ts';
import { roles } from '../ids.ts';
import type { Publication } from '../exports/publication.ts';
import { ofEachPurpose } from '../purposes.ts';
import { bidId, idFrom } from '../wire/decode-pieces.ts';
import { publicationShape } from '../wire/decode-publication.ts';
import type { BookBid, EventCopied, EventSummary, FundSummary, RoleLink } from '../wire/http.ts';
import type { CopyTrouble } from '../wire/http-copies.ts';
import type { Wifi } from '../wire/http-staff.ts';
import { exactly } from './declaration.ts';
import { positive } from './fields.ts';

export const count = z.int().min(0);
/** Whole pence. */
export const amount = z.int();
/** A point of time in milliseconds of the server's clock, or milliseconds as they pass. */
export const wallTime = z.number();
/** A number of something that exists, as the server tells it. */
export const eventId = idFrom<EventId>(1);
export const fundId = idFrom<FundId>(1);
/** The number printed on a card. */
export const cardNumber = idFrom<CardNumber>(1);
export const areaId = idFrom<AreaId>(1);
/** 0 where it was nobody in particular. */
export const personOrNobody = z.literal(0).or(idFrom<PersonId>(1)) as unknown as z.ZodType<
  PersonId,
  PersonId
>;

/** A number that names something, as somebody sends it. */
export function idOf<Id extends number>() {
  return positive as unknown as z.ZodType<Id, Id>;
}

/** Why the newest copy did not come about. */
export const copyTrouble = exactly<CopyTrouble>()(z.enum(['gone', 'full', 'unwritable', 'other']));

export const role = z.enum(roles);
export const stage = z.enum(stages);
export const doubt = z.enum(doubts).nullable();
/** Something irreversible is done only where the officer has said that it is meant. */
export const confirmed = z.strictObject({ confirmed: z.literal(true) });
/** Some calls send an empty object. */
export const nothing = z.strictObject({});

/** The same of each purpose for which data about people is kept. */
export function eachPurpose<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject(ofEachPurpose(() => schema));
}

export const eventText = exactly<EventText>()(
  z
    .strictObject({
      name: z.string(),
      venue: z.string(),
      date: z.string(),
      fund: z.string(),
      area: z.string(),
      sample: z.boolean(),
    })
    .meta({ id: 'EventText' }),
);

export const bookDocument = z.strictObject({ hash: z.string(), title: z.string(), bytes: count });

export const bookBid = exactly<BookBid>()(
  z
    .strictObject({
      bid: bidId,
      name: z.string(),
      organisation: z.string(),
      purpose: z.string(),
      beneficiaries: z.string(),
      priorities: z.string(),
      period: z.string(),
      stall: z.string().exactOptional(),
      askPence: amount,
      leastPence: amount.nullable(),
      picture: z
        .strictObject({ hash: z.string(), alt: z.string(), width: count, height: count })
        .exactOptional(),
      documents: z.array(bookDocument).exactOptional(),
    })
    .meta({ id: 'BookBid' }),
);

const summary = {
  event: eventId,
  text: eventText,
  stage,
  practice: z.boolean(),
  potPence: amount,
  bids: count,
  rulesChosen: z.boolean(),
  archived: z.boolean(),
  cards: count,
  ballots: count,
  signedRun: count.nullable(),
};
export const eventSummary = exactly<EventSummary>()(z.strictObject(summary).meta({ id: 'EventSummary' }));
export const eventCopied = exactly<EventCopied>()(
  z.strictObject({ ...summary, stepsRaised: z.boolean() }).meta({ id: 'EventCopied' }),
);

export const fundSummary = exactly<FundSummary>()(
  z
    .strictObject({
      fund: fundId,
      name: z.string(),
      practice: z.boolean(),
      archived: z.boolean(),
      eraseDays: eachPurpose(z.string().nullable()),
      usualDays: eachPurpose(z.string()).nullable(),
      totalPence: amount,
      directPence: amount,
      areas: z.array(
        z.strictObject({ area: areaId, name: z.string(), potPence: amount, events: z.array(eventSummary) }),
      ),
    })
    .meta({ id: 'FundSummary' }),
);

export const roleLink = exactly<RoleLink>()(
  z.strictObject({ link: count, role, url: z.string() }).meta({ id: 'RoleLink' }),
);

/** What became of every card (C7). */
export const cardCount = exactly<CardCount>()(
  z
    .strictObject({
      printed: count,
      voted: count,
      notVoted: count,
      spoilt: count,
      notReturned: count,
      attending: count,
      cancelled: count,
      notHandedOut: count,
      uncounted: count,
    })
    .meta({ id: 'CardCount' }),
);

export const wifi = exactly<Wifi>()(z.strictObject({ network: z.string(), password: z.string() }));

// Its rules are put together setting by setting, which the compiler cannot follow: decode-publication.ts says the same.
export const publication = publicationShape.meta({ id: 'Publication' }) as unknown as z.ZodType<Publication>;
