/** Open data: what officers say once, the awards, and the file of grants (section O). */

import type { openDataRoutes } from '../../../domain/contract/open-data.ts';
import type { FundId } from '../../../domain/ids.ts';
import { grantsTable } from '../../../domain/open-data/grant-columns.ts';
import type { GrantsPackage } from '../../../domain/open-data/package.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import { csvForPrograms } from '../../office/files/write-csv.ts';
import { json } from '../../office/files/write-json.ts';
import { forgetMap, takeMap } from '../../office/open-data/area-maps.ts';
import { datasetOf } from '../../office/open-data/dataset.ts';
import { keepFacts, keepPublisher, publisherOf } from '../../office/open-data/kept.ts';
import { openDataOffice, publishedFile, publishGrants, sayDetails } from '../../office/open-data/office.ts';
import { oneAtATime } from '../../office/one-at-a-time.ts';
import { Download } from '../answers.ts';
import type { Handlers, RouteDependencies } from '../route.ts';

interface OfFund {
  readonly deps: RouteDependencies;
  readonly params: { readonly fund: FundId };
}

export const openDataHandlers: Handlers<typeof openDataRoutes> = {
  'GET /api/officer/funds/:fund/open-data': (ask) => changed(ask, async () => accepted(null)),
  'GET /api/officer/publisher': async ({ deps }) => accepted(await publisherOf(deps)),
  async 'PUT /api/officer/publisher'({ deps, body }) {
    await keepPublisher(deps, body);
    return accepted(await publisherOf(deps));
  },
  'PUT /api/officer/funds/:fund/facts': (ask) =>
    changed(ask, async () => accepted(await keepFacts(ask.deps, ask.params.fund, ask.body))),
  'PUT /api/officer/funds/:fund/grants': (ask) =>
    changed(ask, (room) => sayDetails(room, ask.body.grants, ask.deps)),
  'PUT /api/officer/funds/:fund/map': (ask) => changed(ask, (room) => takeMap(room, ask.body, ask.deps)),
  'DELETE /api/officer/funds/:fund/map': (ask) =>
    changed(ask, async () => accepted(await forgetMap(ask.params.fund, ask.deps))),
  'POST /api/officer/funds/:fund/open-data': (ask) => changed(ask, (room) => publishGrants(room, ask.deps)),
  'GET /open-data/funds/:fund/grants.json': (ask) =>
    published(ask, (file, fund) => ({
      name: `fund-${fund}-grants.json`,
      type: 'application/json',
      content: file,
    })),
  'GET /open-data/funds/:fund/grants.csv': (ask) =>
    published(ask, (file, fund) => {
      const { grants }: GrantsPackage = JSON.parse(file);
      return {
        name: `fund-${fund}-grants.csv`,
        type: 'text/csv',
        content: csvForPrograms(grantsTable(grants)),
      };
    }),
  async 'GET /open-data/funds/:fund/dataset.json'({ deps, params }) {
    const room = deps.rooms.fund(params.fund);
    if (!room) return refused('unknown-area');
    const content = json(await datasetOf(room, deps));
    const name = `fund-${params.fund}-dataset.json`;
    return accepted(new Download({ name, type: 'application/ld+json', content }, null));
  },
};

/** Does one thing at a time to a fund, and gives back everything as it stands then. */
async function changed(
  { deps, params }: OfFund,
  act: (room: FundRoom) => Promise<Outcome<unknown>>,
): Promise<Outcome<OpenDataOffice>> {
  const room = deps.rooms.fund(params.fund);
  if (!room) return refused('unknown-area');
  return oneAtATime(room, async () => {
    const done = await act(room);
    return done.ok ? accepted(await openDataOffice(room, deps)) : done;
  });
}

async function published(
  { deps, params }: OfFund,
  fileOf: (file: string, fund: FundId) => Download['file'],
): Promise<Outcome<Download>> {
  const room = deps.rooms.fund(params.fund);
  if (!room) return refused('unknown-area');
  const kept = await publishedFile(room, deps);
  return kept === null
    ? refused('not-published')
    : accepted(new Download(fileOf(kept.file, params.fund), null));
}
