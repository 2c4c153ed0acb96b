/** For auditors: whether the journal is whole. */

import { streamOf } from '../../../db/journal.ts';
import { accepted } from '../../../domain/outcome.ts';
import type { JournalCheck } from '../../../domain/wire/http-staff.ts';
import { eventRoute, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer', 'auditor'];

/** Walks the whole chain of the event's journal, and of its fund's. */
const check = eventRoute({
  method: 'get',
  path: '/journal',
  roles,
  async answer({ deps, room }) {
    const streams = [streamOf('event', room.event), streamOf('fund', room.state.fund)];
    const checks = await Promise.all(
      streams.map(async (stream): Promise<JournalCheck> => {
        const report = await deps.journal.verify(stream);
        const hash = report.sound ? report.hash : null;
        return { stream, sound: report.sound, entries: report.seq, hash };
      }),
    );
    return accepted(checks);
  },
});

export const auditRoutes: readonly Route[] = [check];
