/** For auditors: whether the journal is whole, and the ballots one by one. */

import { randomUUID } from 'node:crypto';
import { streamOf } from '../../../db/journal.ts';
import { isAllTold } from '../../../domain/event/told.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { JournalCheck } from '../../../domain/wire/http-staff.ts';
import { json } from '../../office/files/write-json.ts';
import { Download } from '../answers.ts';
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

/**
 * Whole ballots, to a named auditor alone and to nobody before the hall has seen the result: under ids made for this one
 * file and in their order, so that nothing says when a ballot came or whose it was.
 */
const wholeBallots = eventRoute({
  method: 'get',
  path: '/export/whole-ballots.json',
  roles: ['auditor'],
  answer({ deps, room, actor }) {
    if (!isAllTold(room.state)) return refused('not-all-shown');
    const { event } = room;
    const ballots = [...room.state.ballots.values()]
      .map(({ marks }) => ({ id: randomUUID(), marks }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    const { person } = actor;
    deps.register.staffActs.add({ at: deps.now(), person, event, kind: 'whole-ballots-taken' });
    const content = json({ event, fingerprint: room.hall().fingerprint, rules: room.state.rules, ballots });
    return accepted(
      new Download({ name: `event-${event}-whole-ballots.json`, type: 'application/json', content }),
    );
  },
});

export const auditRoutes: readonly Route[] = [check, wholeBallots];
