/** For auditors: whether the journal is whole. */

import { accepted } from '../../../domain/outcome.ts';
import type { JournalCheck } from '../../../domain/wire/http-staff.ts';
import { chainsOf } from '../../office/journal-office.ts';
import { eventRoute, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer', 'auditor'];

/** Walks the whole chain of the event's journal, and of its fund's. */
const check = eventRoute({
  method: 'get',
  path: '/journal',
  roles,
  async answer({ deps, room }) {
    const chains = await chainsOf(deps, room);
    return accepted(
      chains.map(({ stream, report }): JournalCheck => {
        const hash = report.sound ? report.hash : null;
        return { stream, sound: report.sound, entries: report.seq, hash };
      }),
    );
  },
});

export const auditRoutes: readonly Route[] = [check];
