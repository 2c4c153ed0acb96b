/** What staff did: for officers and auditors to read and take away. */

import type { logRoutes } from '../../../domain/contract/log.ts';
import type { EventId } from '../../../domain/ids.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import { logFor } from '../../office/journal-office.ts';
import { Download, ReadyJson } from '../answers.ts';
import type { Handlers, RouteDependencies } from '../route.ts';

async function page(deps: RouteDependencies, event: EventId | null): Promise<Outcome<ReadyJson>> {
  return accepted(new ReadyJson(await logFor(deps, { event, as: 'json' })));
}

async function file(
  deps: RouteDependencies,
  event: EventId | null,
  name: string,
): Promise<Outcome<Download>> {
  const content = await logFor(deps, { event, as: 'csv' });
  return accepted(new Download({ name, type: 'text/csv', content }, 'log.csv'));
}

export const logHandlers: Handlers<typeof logRoutes> = {
  'GET /api/events/:event/log': ({ deps, room }) => page(deps, room.event),
  'GET /api/officer/log': ({ deps }) => page(deps, null),
  'GET /api/events/:event/log.csv': ({ deps, room: { event } }) =>
    file(deps, event, `event-${event}-log.csv`),
  'GET /api/officer/log.csv': ({ deps }) => file(deps, null, 'log.csv'),
};
