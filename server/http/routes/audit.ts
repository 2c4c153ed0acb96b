/** For auditors: whether the journal is whole. */

import type { auditRoutes } from '../../../domain/contract/audit.ts';
import { accepted } from '../../../domain/outcome.ts';
import type { JournalCheck } from '../../../domain/wire/http-staff.ts';
import { chainsOf } from '../../office/journal-office.ts';
import type { Handlers } from '../route.ts';

export const auditHandlers: Handlers<typeof auditRoutes> = {
  /** Walks the whole chain of the event's journal, and of its fund's. */
  async 'GET /api/events/:event/journal'({ deps, room }) {
    const chains = await chainsOf(deps, room);
    return accepted(
      chains.map(({ stream, report }): JournalCheck => {
        const hash = report.sound ? report.hash : null;
        return { stream, sound: report.sound, entries: report.seq, hash };
      }),
    );
  },
};
