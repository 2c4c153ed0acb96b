/** What staff did: for officers and auditors to read and take away. */

import { logTable } from '../../../domain/exports/log.ts';
import { accepted } from '../../../domain/outcome.ts';
import { csvForPeople } from '../../office/files/write-csv.ts';
import { staffLog } from '../../office/staff-log.ts';
import { Download } from '../answers.ts';
import { eventRoute, staffRoute, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer', 'auditor'];

const ofEvent = eventRoute({
  method: 'get',
  path: '/log',
  roles,
  answer: async ({ deps, room }) => accepted(await staffLog(deps, room.event)),
});

const ofAll = staffRoute({
  method: 'get',
  path: '/api/officer/log',
  roles,
  answer: async ({ deps }) => accepted(await staffLog(deps, null)),
});

const ofEventAsFile = eventRoute({
  method: 'get',
  path: '/log.csv',
  roles,
  async answer({ deps, room: { event } }) {
    const content = csvForPeople(logTable(await staffLog(deps, event)));
    const file = { name: `event-${event}-log.csv`, type: 'text/csv', content } as const;
    return accepted(new Download(file, 'log.csv'));
  },
});

const ofAllAsFile = staffRoute({
  method: 'get',
  path: '/api/officer/log.csv',
  roles,
  async answer({ deps }) {
    const content = csvForPeople(logTable(await staffLog(deps, null)));
    return accepted(new Download({ name: 'log.csv', type: 'text/csv', content }, 'log.csv'));
  },
});

export const logRoutes: readonly Route[] = [ofEvent, ofAll, ofEventAsFile, ofAllAsFile];
