/** Funds, their areas and pots, and the events made for them: an officer's work before the day. */

import type { fundRoutes } from '../../../domain/contract/funds.ts';
import { type EventText } from '../../../domain/event/texts.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { changePot, nameTaken, oneAtATime } from '../../office/areas.ts';
import { saveEventText } from '../../office/event-texts.ts';
import type { Handlers } from '../route.ts';
import { eventSummary, fundSummary, nameOf } from '../../office/summaries.ts';

export const fundHandlers: Handlers<typeof fundRoutes> = {
  'GET /api/officer/funds': async ({ deps }) =>
    accepted(await Promise.all(deps.rooms.funds().map(({ state }) => fundSummary(state, deps)))),
  async 'POST /api/officer/funds'({ deps, actor, body }) {
    const { name, totalPence, practice } = body;
    const textHash = await deps.register.texts.save({ name });
    const made = await deps.rooms.createFund({ totalPence, practice, textHash }, actor);
    return made.ok ? accepted(await fundSummary(made.value.state, deps)) : made;
  },
  async 'POST /api/officer/areas'({ deps, actor, body }) {
    const fund = deps.rooms.fund(body.fund);
    if (!fund) return refused('unknown-area');
    return oneAtATime(fund, async () => {
      const taken = await nameTaken(deps, fund, body.name, null);
      if (taken) return taken;
      const textHash = await deps.register.texts.save({ name: body.name });
      const added = await fund.submit({ type: 'add-area', potPence: body.potPence, textHash }, actor);
      return added.ok ? accepted(await fundSummary(fund.state, deps)) : added;
    });
  },
  async 'PUT /api/officer/pots'({ deps, actor, body }) {
    const fund = deps.rooms.fund(body.fund);
    if (!fund) return refused('unknown-area');
    return oneAtATime(fund, async () => {
      const changed = await changePot(deps, fund, body, actor);
      return changed.ok ? accepted(await fundSummary(fund.state, deps)) : changed;
    });
  },
  async 'DELETE /api/officer/funds/:fund/areas/:area'({ deps, actor, params }) {
    const fund = deps.rooms.fund(params.fund);
    if (!fund) return refused('unknown-area');
    const removed = await fund.submit({ type: 'remove-area', area: params.area }, actor);
    return removed.ok ? accepted(await fundSummary(fund.state, deps)) : removed;
  },
  async 'POST /api/officer/events'({ deps, actor, body }) {
    const { fund, area, name, venue, date } = body;
    const owner = deps.rooms.fund(fund)?.state;
    const place = owner?.areas.get(area);
    if (!owner || !place) return refused('unknown-area');
    const { texts } = deps.register;
    const of = { fund: await nameOf(texts, owner.textHash), area: await nameOf(texts, place.textHash) };
    const text: EventText = { name, venue, date, ...of, sample: false };
    const made = await deps.rooms.createEvent(
      { fund, area, textHash: await saveEventText(texts, text) },
      actor,
    );
    return made.ok ? accepted(eventSummary(made.value)) : made;
  },
};
