/** Funds, their areas and pots, and the events made for them: an officer's work before the day. */

import { z } from 'zod';
import { longestText, type EventText } from '../../../domain/event/texts.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { changePot, nameTaken, oneAtATime } from '../../office/areas.ts';
import { saveEventText } from '../../office/event-texts.ts';
import { line, pence, positive } from '../../../domain/contract/fields.ts';
import { numberIn, staffRoute, type Roles, type Route } from '../route.ts';
import { eventSummary, fundSummary, nameOf } from '../../office/summaries.ts';

const roles: Roles = ['officer'];
const path = '/api/officer';

const listFunds = staffRoute({
  method: 'get',
  path: `${path}/funds`,
  roles: ['officer', 'auditor'],
  answer: ({ deps }) => accepted(deps.rooms.funds().map(({ state }) => fundSummary(state, deps))),
});

const addFund = staffRoute({
  method: 'post',
  path: `${path}/funds`,
  roles,
  body: z.strictObject({ name: line(longestText.name), totalPence: pence, practice: z.boolean() }),
  async answer({ deps, actor, body }) {
    const { name, totalPence, practice } = body;
    const textHash = deps.register.texts.save({ name });
    const made = await deps.rooms.createFund({ totalPence, practice, textHash }, actor);
    return made.ok ? accepted(fundSummary(made.value.state, deps)) : made;
  },
});

const addArea = staffRoute({
  method: 'post',
  path: `${path}/areas`,
  roles,
  body: z.strictObject({ fund: positive, name: line(longestText.name), potPence: pence }),
  async answer({ deps, actor, body }) {
    const fund = deps.rooms.fund(body.fund);
    if (!fund) return refused('unknown-area');
    return oneAtATime(fund, async () => {
      const taken = nameTaken(deps, fund, body.name, null);
      if (taken) return taken;
      const textHash = deps.register.texts.save({ name: body.name });
      const added = await fund.submit({ type: 'add-area', potPence: body.potPence, textHash }, actor);
      return added.ok ? accepted(fundSummary(fund.state, deps)) : added;
    });
  },
});

const changeAreaPot = staffRoute({
  method: 'put',
  path: `${path}/pots`,
  roles,
  body: z.strictObject({ fund: positive, area: positive, potPence: pence }),
  async answer({ deps, actor, body }) {
    const fund = deps.rooms.fund(body.fund);
    if (!fund) return refused('unknown-area');
    return oneAtATime(fund, async () => {
      const changed = await changePot(deps, fund, body, actor);
      return changed.ok ? accepted(fundSummary(fund.state, deps)) : changed;
    });
  },
});

const removeArea = staffRoute({
  method: 'delete',
  path: `${path}/funds/:fund/areas/:area`,
  roles,
  async answer({ deps, actor, request }) {
    const fund = deps.rooms.fund(numberIn(request, 'fund'));
    if (!fund) return refused('unknown-area');
    const removed = await fund.submit({ type: 'remove-area', area: numberIn(request, 'area') }, actor);
    return removed.ok ? accepted(fundSummary(fund.state, deps)) : removed;
  },
});

const addEvent = staffRoute({
  method: 'post',
  path: `${path}/events`,
  roles,
  body: z.strictObject({
    fund: positive,
    area: positive,
    name: line(longestText.name),
    venue: line(longestText.organisation),
    date: line(longestText.name),
  }),
  async answer({ deps, actor, body }) {
    const { fund, area, name, venue, date } = body;
    const owner = deps.rooms.fund(fund)?.state;
    const place = owner?.areas.get(area);
    if (!owner || !place) return refused('unknown-area');
    const { texts } = deps.register;
    const of = { fund: nameOf(texts, owner.textHash), area: nameOf(texts, place.textHash) };
    const text: EventText = { name, venue, date, ...of, sample: false };
    const made = await deps.rooms.createEvent({ fund, area, textHash: saveEventText(texts, text) }, actor);
    return made.ok ? accepted(eventSummary(made.value)) : made;
  },
});

export const fundRoutes: readonly Route[] = [
  listFunds,
  addFund,
  addArea,
  changeAreaPot,
  removeArea,
  addEvent,
];
