/** A published election, opened from its file to be looked at and counted by other rules: in practice only. */

import { z } from 'zod';
import { openingRules } from '../../../domain/pabulib/as-rules.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import {
  mostElection,
  type ElectionAsked,
  type ElectionOpened,
} from '../../../domain/wire/http-elections.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { openElection } from '../../office/open-election.ts';
import { eventSummary } from '../../office/summaries.ts';
import { staffRoute, type Route } from '../route.ts';

const file: z.ZodType<ElectionAsked> = z.strictObject({
  text: z.string().min(1),
  rule: z.enum(openingRules),
});

export const electionRoutes: readonly Route[] = [
  staffRoute({
    method: 'post',
    path: '/api/officer/elections',
    roles: ['officer'],
    mostBytes: mostElection.bytes,
    body: file,
    async answer({ deps, actor, body }) {
      // Thousands of ballots at once would keep a hall waiting for its answers.
      if (deps.rooms.events().some(isVoting)) return refused('wrong-stage');
      const opened = await openElection(deps, body, actor);
      if (!opened.ok) return opened;
      const { room, leftOut } = opened.value;
      return accepted<ElectionOpened>({ event: eventSummary(room), leftOut });
    },
  }),
];

function isVoting({ state: { practice, stage } }: EventRoom): boolean {
  return !practice && (stage === 'open' || stage === 'last-call' || stage === 'closing');
}
