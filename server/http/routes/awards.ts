/** Awards and direct grants: an officer decides, an auditor reads. One act on a fund's awards waits for the one before. */

import type { awardRoutes } from '../../../domain/contract/awards.ts';
import type { Actor, FundId } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { EventAwards, FundAwards } from '../../../domain/wire/http-awards.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import { oneAtATime } from '../../office/areas.ts';
import { award, check, drawTie, keep, type AwardOffice } from '../../office/awards/award-acts.ts';
import { signedEvent, type SignedEvent } from '../../office/awards/award-state.ts';
import { eventAwards } from '../../office/awards/event-awards.ts';
import { fundAwards, makeDirectGrant, setSignposts } from '../../office/awards/fund-awards.ts';
import type { Handlers } from '../route.ts';

export const awardHandlers: Handlers<typeof awardRoutes> = {
  async 'GET /api/events/:event/awards'({ deps, room }) {
    const of = await signedEvent(room, deps);
    return of.ok ? accepted(await eventAwards(of.value, deps)) : of;
  },
  'POST /api/events/:event/awards': ({ deps, room, actor, body }) =>
    changed(room, deps, (of) => award(of, body, deps, actor)),
  'POST /api/events/:event/awards/kept': ({ deps, room, actor, body }) =>
    changed(room, deps, (of) => keep(of, body, deps, actor)),
  'POST /api/events/:event/awards/tie': ({ deps, room, actor, body }) =>
    changed(room, deps, (of) => drawTie(of, body, deps, actor)),
  'PUT /api/events/:event/awards/checks': ({ deps, room, actor, body }) =>
    changed(room, deps, (of) => check(of, body, deps, actor)),
  async 'GET /api/officer/funds/:fund/awards'({ deps, params }) {
    const fund = deps.rooms.fund(params.fund);
    return fund ? accepted(await fundAwards(fund, deps)) : refused('unknown-area');
  },
  'POST /api/officer/funds/:fund/direct-grants': ({ deps, actor, body, params }) =>
    changedFund(params.fund, deps, (fund) => makeDirectGrant(fund, body, deps, actor)),
  'DELETE /api/officer/funds/:fund/direct-grants/:grant': ({ deps, actor, params: { fund: id, grant } }) =>
    changedFund(id, deps, (fund) => endGrant(fund, grant, actor)),
  'PUT /api/officer/funds/:fund/signposts': ({ deps, actor, body, params }) =>
    changedFund(params.fund, deps, (fund) => setSignposts(fund, body, deps, actor)),
};

function endGrant(fund: FundRoom, grant: number, actor: Actor): Promise<Outcome<void>> {
  return fund.submit({ type: 'end-direct-grant', grant }, actor);
}

/** Does one act, and answers with all that there is then. */
async function changed(
  room: EventRoom,
  office: AwardOffice,
  act: (of: SignedEvent) => Promise<Outcome<null>>,
): Promise<Outcome<EventAwards>> {
  const fund = office.rooms.fund(room.state.fund);
  if (!fund) return refused('unknown-area');
  return oneAtATime(fund, async () => {
    const of = await signedEvent(room, office);
    if (!of.ok) return of;
    const done = await act(of.value);
    if (!done.ok) return done;
    const now = await signedEvent(room, office);
    return now.ok ? accepted(await eventAwards(now.value, office)) : now;
  });
}

async function changedFund(
  id: FundId,
  office: AwardOffice,
  act: (fund: FundRoom) => Promise<Outcome<void>>,
): Promise<Outcome<FundAwards>> {
  const fund = office.rooms.fund(id);
  if (!fund) return refused('unknown-area');
  return oneAtATime(fund, async () => {
    const done = await act(fund);
    return done.ok ? accepted(await fundAwards(fund, office)) : done;
  });
}
