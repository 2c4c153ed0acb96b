/** Funds, their areas and pots, and the events made for them: an officer's work before the day. */

import { z } from 'zod';
import { longestText, type EventText } from '../../../domain/event/texts.ts';
import type { EventId } from '../../../domain/ids.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { PotChanged } from '../../../domain/wire/http.ts';
import { saveEventText } from '../../office/event-texts.ts';
import { line, pence, positive } from '../../office/fields.ts';
import { staffRoute, type Roles, type Route } from '../route.ts';
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
    const textHash = deps.register.texts.save({ name: body.name });
    const added = await fund.submit({ type: 'add-area', potPence: body.potPence, textHash }, actor);
    return added.ok ? accepted(fundSummary(fund.state, deps)) : added;
  },
});

const changePot = staffRoute({
  method: 'put',
  path: `${path}/pots`,
  roles,
  body: z.strictObject({ fund: positive, area: positive, potPence: pence }),
  async answer({ deps, actor, body }) {
    const fund = deps.rooms.fund(body.fund);
    if (!fund) return refused('unknown-area');
    const { area, potPence } = body;
    const changed = await fund.submit({ type: 'change-pot', area, potPence }, actor);
    if (!changed.ok) return changed;
    // Events take the new pot while they can; one that cannot keeps the pot it has, and the officer is told (H2).
    const kept: EventId[] = [];
    for (const event of fund.state.areas.get(area)?.events ?? []) {
      const followed = await deps.rooms.event(event)?.submit({ type: 'change-event-pot', potPence }, actor);
      if (followed?.ok === false) kept.push(event);
    }
    return accepted<PotChanged>({ fund: fundSummary(fund.state, deps), kept });
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

export const fundRoutes: readonly Route[] = [listFunds, addFund, addArea, changePot, addEvent];
