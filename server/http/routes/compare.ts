/** What other rules would have made of the same ballots: in practice only, never where it could sway a decision (E10). */

import type { compareRoutes } from '../../../domain/contract/compare.ts';
import { currentRun } from '../../../domain/event/state.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { comparisonFor } from '../../office/result-office.ts';
import { aHallIsVoting } from '../hall-is-voting.ts';
import type { Handlers } from '../route.ts';

export const compareHandlers: Handlers<typeof compareRoutes> = {
  async 'GET /api/events/:event/compare'({ deps, room }) {
    const { state } = room;
    if (!state.practice) return refused('practice-only');
    if (!currentRun(state)) return refused('no-run');
    // Every rule on the same ballots, one after the other.
    if (aHallIsVoting(deps.rooms)) return refused('wrong-stage');
    return accepted(await comparisonFor(deps, room));
  },
};
