/** A hall that may vote, in a data folder that each run begins with a copy of. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nobody, type EventId } from '../../domain/ids.ts';
import type { LinkRole } from '../../db/register/links.ts';
import { build } from '../../server/build.ts';
import { tokenOf } from '../hall/officer.ts';
import { Staff } from '../hall/staff.ts';
import { openVotingHall, type VotingHall } from '../hall/voting-hall.ts';
import { bids } from './scenarios.ts';

export interface PreparedHall extends Pick<VotingHall, 'event' | 'cards'> {
  readonly dataDir: string;
  /** Signed in to the hall's screen. */
  readonly projectorCookie: string;
  /** The token of its link. */
  readonly projectorLink: string;
  readonly officerCookie: string;
  /** The token of a link for each role that works for the event. */
  readonly links: Readonly<Record<'desk' | 'facilitator' | 'officer' | 'auditor', string>>;
}

export async function withPreparedHall<T>(
  phones: number,
  work: (hall: PreparedHall) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-hall-'));
  try {
    const server = await build({ port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 });
    const { event, cards, facilitator, officer } = await openVotingHall(server, bids, phones);
    facilitator.leave();
    const projectorLink = tokenOf((await server.access.makeLink('projector', event, nobody)).url);
    const { cookie: projectorCookie } = await Staff.signIn(server.url, projectorLink);
    const person = await server.register.people.add({ event, name: 'Volunteer', part: 'desk' });
    const linkFor = async (role: LinkRole, of: EventId | null) =>
      tokenOf((await server.access.makeLink(role, of, person)).url);
    const links = {
      desk: await linkFor('desk', event),
      facilitator: await linkFor('facilitator', event),
      officer: await linkFor('officer', null),
      auditor: await linkFor('auditor', null),
    };
    await server.close();
    const { cookie: officerCookie } = officer;
    return await work({ dataDir, event, cards, projectorCookie, projectorLink, officerCookie, links });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
