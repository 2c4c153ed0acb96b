/** Officers, auditors and everybody's sessions: invited, let in anew, signed out. */

import type { staffRoutes } from '../../../domain/contract/staff.ts';
import { dayOf } from '../../../domain/day.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { StaffList } from '../../../domain/wire/http.ts';
import { browserOf } from '../browser-of.ts';
import type { Handlers } from '../route.ts';

const dayMs = 24 * 60 * 60 * 1_000;

export const staffHandlers: Handlers<typeof staffRoutes> = {
  async 'GET /api/officer/staff'({ deps, request }) {
    const { accounts, people, sessions } = deps.register;
    const own = (await deps.access.session(request.headers.cookie, 'officer', null))?.session ?? null;
    const now = deps.now();
    const names = await people.names();
    return accepted<StaffList>({
      accounts: (await accounts.list()).map(({ person, role, passHash, madeAt, expiresAt, closedAt }) => ({
        person,
        role,
        name: names.get(person) ?? '',
        madeAt,
        expiresAt,
        standing:
          closedAt !== null
            ? 'closed'
            : expiresAt !== null && expiresAt <= now
              ? 'ended'
              : passHash === null
                ? 'invited'
                : 'works',
      })),
      sessions: (await sessions.list(now)).map(
        ({ session, role, event, person, name, startedAt, expiresAt }) => ({
          session,
          role,
          event,
          person,
          name: name ?? '',
          startedAt,
          expiresAt,
          own: session === own,
        }),
      ),
    });
  },
  async 'POST /api/officer/staff'(ask) {
    const { deps, actor, body } = ask;
    const expiresAt = body.role === 'auditor' ? endOf(body.until) : null;
    if (body.role === 'auditor' && (expiresAt === null || expiresAt <= deps.now()))
      return refused('date-not-possible');
    const link = await deps.access.invite(body.role, body.name, expiresAt);
    const kind = body.role === 'officer' ? 'officer-invited' : 'auditor-invited';
    const act = { at: deps.now(), person: actor.person, about: link.person, browser: await browserOf(ask) };
    await deps.register.staffActs.add({ ...act, kind });
    return accepted(link);
  },
  async 'POST /api/officer/staff/:person/reset'(ask) {
    const { deps, actor, params } = ask;
    const about = params.person;
    const link = await deps.access.reset(about);
    if (!link.ok) return link;
    const act = { at: deps.now(), person: actor.person, about, browser: await browserOf(ask) };
    await deps.register.staffActs.add({ ...act, kind: 'pass-phrase-reset' });
    return link;
  },
  async 'DELETE /api/officer/staff/:person'({ deps, actor, params }) {
    const about = params.person;
    const closed = await deps.access.close(about);
    if (!closed.ok) return closed;
    await deps.register.staffActs.add({
      at: deps.now(),
      person: actor.person,
      kind: 'account-closed',
      about,
    });
    return accepted(null);
  },
  async 'DELETE /api/officer/sessions/:session'({ deps, actor, params }) {
    const number = params.session;
    const found = (await deps.register.sessions.list(deps.now())).find(({ session }) => session === number);
    if (!found || !(await deps.register.sessions.endNumber(number))) return refused('nothing-to-undo');
    const { role, event, person: about } = found;
    const { person } = actor;
    await deps.register.staffActs.add({ at: deps.now(), person, event, kind: 'session-ended', about, role });
    return accepted(null);
  },
};

/** The end of that day in the server's own time; null when it is no day. */
function endOf(until: string): number | null {
  const day = dayOf(until);
  if (day === null) return null;
  const [year = 0, month = 1, date = 1] = until.split('-').map(Number);
  return new Date(year, month - 1, date).getTime() + dayMs;
}
