/** What officers said for public pages and the file of grants, read and kept. */

import type { JsonValue } from '../../../domain/canonical.ts';
import type { OpenDataAbout } from '../../../db/register/open-data.ts';
import type { Register } from '../../../db/register/register.ts';
import type { z } from 'zod';
import { fundFactsShape, grantDetailsShape, publisherShape } from '../../../domain/contract/open-data.ts';
import type { BidId, EventId, FundId } from '../../../domain/ids.ts';
import {
  noFundFacts,
  noPublisher,
  type FundFacts,
  type GrantDetails,
  type Publisher,
} from '../../../domain/open-data/sources.ts';

export interface Kept {
  readonly register: Pick<Register, 'openData'>;
}

export async function publisherOf({ register }: Kept): Promise<Publisher> {
  return readAs(publisherShape, await register.openData.read({ about: 'publisher' })) ?? noPublisher;
}

export function keepPublisher(kept: Kept, publisher: Publisher): Promise<void> {
  return keep(kept, { about: 'publisher' }, { ...publisher });
}

export async function factsOf(fund: FundId, { register }: Kept): Promise<FundFacts> {
  return readAs(fundFactsShape, await register.openData.read({ about: 'fund', fund })) ?? noFundFacts;
}

export function keepFacts(kept: Kept, fund: FundId, facts: FundFacts): Promise<void> {
  const { priorities, partners, areas } = facts;
  const body = {
    ...facts,
    priorities: [...priorities],
    partners: [...partners],
    areas: areas.map((area) => ({ ...area })),
  };
  return keep(kept, { about: 'fund', fund }, body);
}

/** What was said of each grant of the event. */
export async function detailsOf(
  event: EventId,
  { register }: Kept,
): Promise<ReadonlyMap<BidId, GrantDetails>> {
  const said = await register.openData.ofBids(event);
  return new Map(
    [...said].flatMap(([bid, body]) => {
      const details = readAs(grantDetailsShape, body);
      return details === null ? [] : [[bid, details] as const];
    }),
  );
}

/** What was said of a direct grant; null while nobody said anything. */
export async function directDetails(
  fund: FundId,
  direct: number,
  { register }: Kept,
): Promise<GrantDetails | null> {
  return readAs(grantDetailsShape, await register.openData.read({ about: 'direct', fund, direct }));
}

/** A grant by the bid that was voted on, or by its number among the direct grants of its fund. */
export type GrantKey =
  { readonly event: EventId; readonly bid: BidId } | { readonly fund: FundId; readonly direct: number };

export function keepDetails(kept: Kept, key: GrantKey, details: GrantDetails): Promise<void> {
  const about =
    'direct' in key
      ? ({ about: 'direct', fund: key.fund, direct: key.direct } as const)
      : ({ about: 'bid', event: key.event, bid: key.bid } as const);
  return keep(kept, about, { ...details });
}

function keep({ register }: Kept, what: OpenDataAbout, body: JsonValue): Promise<void> {
  return register.openData.save(what, body);
}

function readAs<T>(shape: z.ZodType<T>, said: unknown): T | null {
  const read = shape.safeParse(said);
  return read.success ? read.data : null;
}
