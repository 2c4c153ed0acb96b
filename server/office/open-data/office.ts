/** What an officer sees and does before the grants of a fund are published. */

import { z } from 'zod';
import { sumPence } from '../../../domain/money.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { BidId, EventId } from '../../../domain/ids.ts';
import { standingGrants } from '../../../domain/fund/held.ts';
import { awardedAt } from '../../../domain/open-data/awarded.ts';
import { findingsIn, isInFile } from '../../../domain/open-data/findings.ts';
import { leftOut, packageOf } from '../../../domain/open-data/package.ts';
import type { GrantDetails } from '../../../domain/open-data/sources.ts';
import type { OpenDataOffice, PublishedGrants } from '../../../domain/wire/http-open-data.ts';
import { moneyText } from '../../../domain/words/formats.ts';
import { english } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import { namesIn } from '../summaries.ts';
import { grantsSource, numberOf, signedEvents, type OpenDataOffices } from './grants-source.ts';
import { mapOffice } from './area-maps.ts';
import { keepDetails } from './kept.ts';

export async function openDataOffice(room: FundRoom, deps: OpenDataOffices): Promise<OpenDataOffice> {
  const source = await grantsSource(room, deps);
  const name = await namesIn(deps.register.texts, [room.state]);
  const events = signedEvents(room, deps);
  const nameOfEvent = new Map(events.map((each) => [each.event, each.book().text.name]));
  return {
    fund: source.fund,
    name: source.fundName,
    practice: source.practice,
    areas: [...room.state.areas].map(([area, { textHash }]) => ({ area, name: name(textHash) })),
    publisher: source.publisher,
    facts: source.facts,
    signed: events.length,
    grants: source.grants.map(
      ({ event, bid, direct, project, organisation, purpose, amountPence, details }) => ({
        event,
        bid,
        direct,
        eventName: event === null ? '' : (nameOfEvent.get(event) ?? ''),
        project,
        organisation,
        purpose,
        amountPence,
        details,
      }),
    ),
    findings: findingsIn(source),
    leftOut: leftOut(source),
    published: (await publishedFile(room, deps))?.about ?? null,
    map: await mapOffice(room, deps),
  };
}

type GrantSaid = { readonly details: GrantDetails } & (
  { readonly event: EventId; readonly bid: BidId } | { readonly direct: number }
);

/** All of them or, when one names nothing, none. */
export async function sayDetails(
  room: FundRoom,
  grants: readonly GrantSaid[],
  deps: OpenDataOffices,
): Promise<Outcome<null>> {
  const fund = numberOf(room);
  for (const said of grants) {
    if ('direct' in said) {
      const stands = standingGrants(room.state).some(({ grant }) => grant === said.direct);
      if (!stands) return refused('award-not-possible', { why: 'no-such-grant' });
      continue;
    }
    const { event, bid } = said;
    const of = eventsOf(room).has(event) ? deps.rooms.event(event) : undefined;
    if (!of) return refused('unknown-event');
    if (!awardedAt(room.state, event).some((each) => each.bid === bid)) return refused('unknown-bid');
  }
  for (const said of grants)
    await keepDetails(deps, 'direct' in said ? { fund, direct: said.direct } : said, said.details);
  return accepted(null);
}

function eventsOf({ state }: FundRoom): ReadonlySet<EventId> {
  return new Set([...state.areas.values()].flatMap(({ events }) => events));
}

/**
 * Publishes the file of grants in place of the one before. What it says of registers is kept with the grants: the contacts
 * from which it came are erased one day, and the file is made again.
 */
export async function publishGrants(room: FundRoom, deps: OpenDataOffices): Promise<Outcome<null>> {
  const source = await grantsSource(room, deps);
  const words = wordsIn(english)['open-data'];
  const kind = source.practice ? 'practice' : 'real';
  const without = leftOut(source);
  const made = packageOf(source, {
    title: words.title({ kind, fund: source.fundName }),
    description: words.description({
      kind,
      fund: source.fundName,
      leftOut: without.grants,
      direct: source.grants.filter((grant) => grant.direct !== null && isInFile(grant)).length,
      amount: moneyText(without.pence, english),
    }),
  });
  if (made === null) return refused('grants-not-ready');
  for (const grant of source.grants) {
    const { event, bid, direct } = grant;
    const key = direct === null ? { event, bid } : { fund: source.fund, direct };
    await keepDetails(deps, key, grant.details);
  }
  const about: PublishedGrants = {
    at: source.now,
    grants: made.grants.length,
    pence: sumPence(source.grants.filter(isInFile).map(({ amountPence }) => amountPence)),
  };
  const file = `${JSON.stringify(made, null, 2)}\n`;
  await deps.register.openData.save({ about: 'grants', fund: source.fund }, { about: { ...about }, file });
  return accepted(null);
}

const kept = z.object({
  about: z.object({ at: z.number(), grants: z.number(), pence: z.number() }),
  file: z.string(),
});

/** The file as it was last published, byte for byte; null before. */
export async function publishedFile(
  room: FundRoom,
  { register }: Pick<OpenDataOffices, 'register'>,
): Promise<z.output<typeof kept> | null> {
  const read = kept.safeParse(await register.openData.read({ about: 'grants', fund: numberOf(room) }));
  return read.success ? read.data : null;
}
