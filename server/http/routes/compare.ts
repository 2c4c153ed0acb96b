/** What other rules would have made of the same ballots: in practice only, never where it could sway a decision (E10). */

import { compareRules } from '../../../domain/event/running/compare.ts';
import { inputsOf } from '../../../domain/event/running/inputs.ts';
import { standingRun } from '../../../domain/event/state.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { aHallIsVoting } from '../hall-is-voting.ts';
import { eventRoute, type Route } from '../route.ts';

export const compareRoutes: readonly Route[] = [
  eventRoute({
    method: 'get',
    path: '/compare',
    roles: ['officer'],
    answer({ deps, room: { state } }) {
      if (!state.practice) return refused('practice-only');
      if (!standingRun(state)) return refused('no-run');
      // Every rule on the same ballots, one after the other.
      if (aHallIsVoting(deps.rooms)) return refused('wrong-stage');
      return accepted(compareRules(inputsOf(state, { because: 'sealed' })));
    },
  }),
];
