/** What staff did: for officers and auditors to read and take away. */

import type { EventId } from '../../../domain/ids.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import { logFor } from '../../office/journal-office.ts';
import { Download, ReadyJson } from '../answers.ts';
import { eventRoute, staffRoute, type Deps, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer', 'auditor'];

const ofEvent = eventRoute({
  method: 'get',
  path: '/log',
  roles,
  answer: ({ deps, room }) => page(deps, room.event),
});

const ofAll = staffRoute({
  method: 'get',
  path: '/api/officer/log',
  roles,
  answer: ({ deps }) => page(deps, null),
});

const ofEventAsFile = eventRoute({
  method: 'get',
  path: '/log.csv',
  roles,
  answer: ({ deps, room: { event } }) => file(deps, event, `event-${event}-log.csv`),
});

const ofAllAsFile = staffRoute({
  method: 'get',
  path: '/api/officer/log.csv',
  roles,
  answer: ({ deps }) => file(deps, null, 'log.csv'),
});

async function page(deps: Deps, event: EventId | null): Promise<Outcome<ReadyJson>> {
  return accepted(new ReadyJson(await logFor(deps, { event, as: 'json' })));
}

async function file(deps: Deps, event: EventId | null, name: string): Promise<Outcome<Download>> {
  const content = await logFor(deps, { event, as: 'csv' });
  return accepted(new Download({ name, type: 'text/csv', content }, 'log.csv'));
}

export const logRoutes: readonly Route[] = [ofEvent, ofAll, ofEventAsFile, ofAllAsFile];
