/** The routes of open data: what officers say once, the awards, and the file of grants (O1-O6). */

import { z } from 'zod';
import { findingKinds, type FindingField, type GrantsFinding } from '../open-data/finding.ts';
import {
  longestFact,
  recipientKinds,
  type AreaFacts,
  type FundFacts,
  type GrantDetails,
  type Publisher,
} from '../open-data/sources.ts';
import type { AreaId, EventId } from '../ids.ts';
import type { MapSent, OpenDataOffice } from '../wire/http-open-data.ts';
import { bidId } from '../wire/decode-pieces.ts';
import { exactly, type Declarations } from './declaration.ts';
import { lineOrNone, paragraphs } from './fields.ts';
import { amount, areaId, count, eventId, fundId, idOf, nothing, wallTime } from './pieces.ts';

const who = ['officer'] as const;
const readers = ['officer', 'auditor'] as const;

const text = lineOrNone(longestFact.line);
const number = lineOrNone(longestFact.number);

/** As it is sent, and as it is kept. */
export const publisherShape = exactly<Publisher>()(
  z.strictObject({
    name: text,
    prefix: text,
    identifier: text,
    website: text,
    geoCode: number,
    questions: text,
  }),
);

const areaFacts = exactly<AreaFacts>()(
  z.strictObject({
    area: idOf<AreaId>(),
    partnership: text,
    geoCode: number,
    population: z.int().min(1).max(100_000_000).nullable(),
    populationSource: text,
    populationYear: z.int().min(1_900).max(2_199).nullable(),
  }),
);

export const fundFactsShape = exactly<FundFacts>()(
  z.strictObject({
    department: text,
    months: z.int().min(1).max(120).nullable(),
    priorities: z.array(text).max(longestFact.list),
    partners: z.array(text).max(longestFact.list),
    areas: z.array(areaFacts).max(1_000),
  }),
);

export const grantDetailsShape = exactly<GrantDetails>()(
  z.strictObject({
    recipient: z.enum(recipientKinds).nullable(),
    body: text,
    charity: number,
    company: number,
    title: text,
    description: paragraphs(longestFact.long),
    from: number,
    until: number,
  }),
);

const fields = exactly<FindingField>()(
  z.enum([
    'name',
    'prefix',
    'identifier',
    'website',
    'geoCode',
    'department',
    'months',
    'day',
    'amount',
    'recipient',
    'body',
    'charity',
    'company',
    'title',
    'description',
    'from',
    'until',
  ]),
);
const finding = exactly<GrantsFinding>()(
  z.strictObject({
    kind: z.enum(findingKinds),
    field: fields,
    area: areaId.nullable(),
    event: eventId.nullable(),
    bid: bidId.nullable(),
    direct: count.nullable(),
    about: z.string(),
  }),
);

const office = exactly<OpenDataOffice>()(
  z
    .strictObject({
      fund: fundId,
      name: z.string(),
      practice: z.boolean(),
      areas: z.array(z.strictObject({ area: areaId, name: z.string() })),
      publisher: publisherShape,
      facts: fundFactsShape,
      signed: count,
      grants: z.array(
        z.strictObject({
          event: eventId.nullable(),
          bid: bidId.nullable(),
          direct: count.nullable(),
          eventName: z.string(),
          project: z.string(),
          organisation: z.string(),
          purpose: z.string(),
          amountPence: amount,
          details: grantDetailsShape,
        }),
      ),
      findings: z.array(finding),
      leftOut: z.strictObject({ grants: count, pence: amount }),
      published: z.strictObject({ at: wallTime, grants: count, pence: amount }).nullable(),
      map: z
        .strictObject({
          property: z.string(),
          drawn: count,
          without: z.array(z.string()),
          others: z.array(z.string()),
        })
        .nullable(),
    })
    .meta({ id: 'OpenDataOffice' }),
);

const json = { file: 'application/json' } as const;

/** A GeoJSON file as it is, and the property that names the areas; empty for the one that finds most of them. */
export const mapSent = exactly<MapSent>()(
  z.strictObject({ geoJson: z.string(), property: text }).meta({ id: 'MapSent' }),
);

export const openDataRoutes = {
  'GET /api/officer/funds/:fund/open-data': {
    about:
      'What is said of a fund, its awards and grants, and what keeps the file of grants from being published.',
    who: readers,
    reply: office,
    refusals: ['unknown-area'],
  },
  'PUT /api/officer/publisher': {
    about: 'Says who publishes, once for this installation.',
    who,
    body: publisherShape,
    reply: publisherShape,
    refusals: [],
  },
  'GET /api/officer/publisher': {
    about: 'Who publishes.',
    who: readers,
    reply: publisherShape,
    refusals: [],
  },
  'PUT /api/officer/funds/:fund/facts': {
    about: 'Says what the pages of the fund tell, and what its grants have in common.',
    who,
    body: fundFactsShape,
    reply: office,
    refusals: ['unknown-area'],
  },
  'PUT /api/officer/funds/:fund/grants': {
    about: 'Says who receives the money of one grant or of several, and what else its row of the file says.',
    who,
    body: z.strictObject({
      grants: z
        .array(
          z.union([
            z.strictObject({ event: idOf<EventId>(), bid: bidId, details: grantDetailsShape }),
            z.strictObject({ direct: count, details: grantDetailsShape }),
          ]),
        )
        .min(1)
        .max(2_500),
    }),
    reply: office,
    refusals: ['unknown-area', 'unknown-event', 'unknown-bid', 'award-not-possible'],
  },
  'PUT /api/officer/funds/:fund/map': {
    about: 'Draws the map of the areas of the fund from a GeoJSON file, in place of the one before.',
    who,
    largeBody: mapSent,
    // A file of 8 million bytes, each of its quotes written as two.
    mostBytes: 12_000_000,
    reply: office,
    refusals: ['unknown-area', 'not-a-map'],
  },
  'DELETE /api/officer/funds/:fund/map': {
    about: 'Takes the map of the areas away.',
    who,
    reply: office,
    refusals: ['unknown-area'],
  },
  'POST /api/officer/funds/:fund/open-data': {
    about: 'Publishes the file of grants at its stable address, in place of the one before.',
    who,
    body: nothing,
    reply: office,
    refusals: ['unknown-area', 'grants-not-ready'],
  },
  'GET /open-data/funds/:fund/grants.json': {
    about: 'The grants of a fund in the 360Giving Data Standard, as they were last published.',
    who: 'anyone',
    reply: json,
    refusals: ['unknown-area', 'not-published'],
  },
  'GET /open-data/funds/:fund/grants.csv': {
    about: 'The same as a table, its columns by the titles of the standard.',
    who: 'anyone',
    reply: { file: 'text/csv' },
    refusals: ['unknown-area', 'not-published'],
  },
  'GET /open-data/funds/:fund/dataset.json': {
    about: 'What there is of a fund as open data, described for programs (schema.org Dataset as JSON-LD).',
    who: 'anyone',
    reply: { file: 'application/ld+json' },
    refusals: ['unknown-area'],
  },
} as const satisfies Declarations;
