/** A published election, opened from its file to be looked at and counted by other rules: in practice only. */

import type { electionRoutes } from '../../../domain/contract/elections.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { type ElectionOpened } from '../../../domain/wire/http-elections.ts';
import { openElection } from '../../office/open-election.ts';
import { eventSummary } from '../../office/summaries.ts';
import { aHallIsVoting } from '../hall-is-voting.ts';
import type { Handlers } from '../route.ts';

export const electionHandlers: Handlers<typeof electionRoutes> = {
  async 'POST /api/officer/elections'({ deps, actor, body }) {
    // Thousands of ballots at once would take long.
    if (aHallIsVoting(deps.rooms)) return refused('wrong-stage');
    const opened = await openElection(deps, body, actor);
    if (!opened.ok) return opened;
    const { room, leftOut, notices } = opened.value;
    return accepted<ElectionOpened>({ event: eventSummary(room), leftOut, notices });
  },
};
