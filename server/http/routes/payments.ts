/** What finance sets for a fund, and what it fills in for each payment. */

import type { paymentRoutes } from '../../../domain/contract/payments.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { takePayments } from '../../office/payments/payments.ts';
import { languageOf } from '../language.ts';
import type { Handlers } from '../route.ts';

export const paymentHandlers: Handlers<typeof paymentRoutes> = {
  async 'GET /api/officer/funds/:fund/finance'({ deps, params }) {
    if (!deps.rooms.fund(params.fund)) return refused('unknown-area');
    return accepted(await deps.register.finance.ofFund(params.fund));
  },
  async 'PUT /api/officer/funds/:fund/finance'({ deps, params, body, actor }) {
    if (!deps.rooms.fund(params.fund)) return refused('unknown-area');
    await deps.register.finance.setFund(params.fund, body);
    const about = params.fund;
    await deps.register.staffActs.add({ at: deps.now(), person: actor.person, kind: 'finance-set', about });
    return accepted({});
  },
  async 'POST /api/events/:event/payments'({ deps, room, actor, request, body }) {
    if (room.state.runs.length === 0) return refused('no-run');
    if (!isAllAnnounced(room.state)) return refused('not-all-shown');
    const taken = await takePayments(deps, room, body, languageOf(request));
    if (taken.ok && taken.value.problems.length === 0) {
      const act = { at: deps.now(), person: actor.person, event: room.event, about: taken.value.rows };
      await deps.register.staffActs.add({ ...act, kind: 'payments-read' });
    }
    return taken;
  },
};
