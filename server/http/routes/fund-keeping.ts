/** Housekeeping of a fund: names, the archive, the days of erasure, copies of events, and the practice sample again. */

import type { fundKeepingRoutes } from '../../../domain/contract/fund-keeping.ts';
import type { FundCommand } from '../../../domain/fund/fund.ts';
import type { EventCopied } from '../../../domain/wire/http.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { FundChange } from '../../../domain/wire/http-staff.ts';
import type { ErasureDays } from '../../../domain/purposes.ts';
import { nameTaken, oneAtATime } from '../../office/areas.ts';
import { daysIn } from '../../office/days-asked.ts';
import { renameInEvents } from '../../office/renaming.ts';
import { eventSummary, fundSummary } from '../../office/summaries.ts';
import { copyEvent } from '../../office/template.ts';
import { makeSample } from '../../practice/sample.ts';
import type { Handlers, RouteDependencies } from '../route.ts';

export const fundKeepingHandlers: Handlers<typeof fundKeepingRoutes> = {
  async 'PUT /api/officer/funds/:fund'({ deps, actor, body, params }) {
    const fund = deps.rooms.fund(params.fund);
    if (!fund) return refused('unknown-area');
    const days = body.days && daysIn(body.days);
    if (days === null) return refused('date-not-possible');
    return oneAtATime(fund, async () => {
      const { name, area = null } = body;
      const taken = name === undefined || area === null ? null : await nameTaken(deps, fund, name, area);
      if (taken) return taken;
      for (const command of await commandsFor({ ...body, days }, deps)) {
        const done = await fund.submit(command, actor);
        if (!done.ok) return done;
      }
      if (name !== undefined) await renameInEvents(deps, fund.state, { area, name }, actor);
      return accepted(await fundSummary(fund.state, deps));
    });
  },
  async 'POST /api/officer/copies'({ deps, actor, body }) {
    const made = await copyEvent(deps, body, actor);
    if (!made.ok) return made;
    const { room, stepsRaised } = made.value;
    return accepted<EventCopied>({ ...eventSummary(room), stepsRaised });
  },
  /** After practice was wiped, or to begin again beside what is there. */
  'POST /api/officer/practice/sample': async ({ deps }) => accepted(eventSummary(await makeSample(deps))),
};

async function commandsFor(
  {
    name,
    area,
    totalPence,
    archived,
    days,
  }: Omit<FundChange, 'days'> & { readonly days: ErasureDays | undefined },
  { register }: RouteDependencies,
): Promise<FundCommand[]> {
  const money: FundCommand[] = totalPence === undefined ? [] : [{ type: 'change-total', totalPence }];
  const words: FundCommand[] =
    name === undefined
      ? []
      : [{ type: 'change-fund-words', area: area ?? null, textHash: await register.texts.save({ name }) }];
  const kept: FundCommand[] =
    archived === undefined ? [] : [{ type: archived ? 'archive-fund' : 'bring-fund-back' }];
  const erased: FundCommand[] = days === undefined ? [] : [{ type: 'set-fund-erasure', days }];
  // The money first: it alone can be refused, and then nothing has changed.
  return [...money, ...words, ...kept, ...erased];
}
