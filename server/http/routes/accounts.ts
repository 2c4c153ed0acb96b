/** Officers and auditors: signing in by pass-phrase, choosing one, and who else may. */

import type { accountRoutes } from '../../../domain/contract/accounts.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { SessionInfo } from '../../../domain/wire/http.ts';
import type { SignedIn } from '../../access/sign-ins.ts';
import { knownNames } from '../../office/summaries.ts';
import { browserOf } from '../browser-of.ts';
import { noteFailedSignIn, proved, typedAt } from '../proved.ts';
import type { Handlers, RouteRequest } from '../route.ts';
import { keepSession } from '../session-cookie.ts';

export const accountHandlers: Handlers<typeof accountRoutes> = {
  async 'POST /api/session/pass-phrase'(ask) {
    const { deps, body, request } = ask;
    const signed = await deps.access.signInBy(body, await typedAt(ask), request.headers.cookie);
    if (signed.ok) return enter(ask, signed);
    if (signed.refusal.code === 'sign-in-failed') await noteFailedSignIn(deps, body.signIn);
    return signed;
  },
  /** Whoever was invited, or whose pass-phrase was forgotten, chooses one; then they are in. */
  async 'POST /api/account'(ask) {
    const { deps, body, request } = ask;
    const { cookie } = request.headers;
    const who =
      (await deps.access.arrival(cookie, 'officer', null)) ??
      (await deps.access.arrival(cookie, 'auditor', null));
    if (who?.account !== 'to-choose') return refused('signed-out');
    return chosen(
      ask,
      who.person,
      await deps.access.choose(who.person, { ...body, known: await knownNames(deps) }, cookie),
    );
  },
  /** Whoever came in from the console makes an account of their own; the first officer's is made so. */
  async 'POST /api/officer/account'(ask) {
    const { deps, body, request } = ask;
    const { cookie } = request.headers;
    if ((await deps.access.session(cookie, 'officer', null))?.account !== 'none')
      return refused('not-allowed');
    const { name, ...own } = body;
    const made = await deps.access.makeOfficer(name, { ...own, known: await knownNames(deps) }, cookie);
    return made.ok ? chosen(ask, made.value.session.person, made) : made;
  },
  async 'PUT /api/account/pass-phrase'(ask) {
    const { deps, actor, body, request } = ask;
    const own = (await deps.register.accounts.find(actor.person))?.signIn ?? null;
    if (own === null) return refused('own-account-needed');
    const proven = await proved(ask, { signIn: own, passPhrase: body.before }, actor);
    if (!proven.ok) return proven;
    const { cookie } = request.headers;
    const next = { signIn: own, passPhrase: body.passPhrase, known: await knownNames(deps) };
    return chosen(ask, actor.person, await deps.access.choose(actor.person, next, cookie));
  },
};

async function chosen(
  ask: RouteRequest<unknown>,
  person: PersonId,
  signed: Outcome<SignedIn>,
): Promise<Outcome<SessionInfo>> {
  if (!signed.ok) return signed;
  const { register, now, publicUrl } = ask.deps;
  keepSession(ask.request, ask.response, signed.value, publicUrl);
  const browser = await browserOf(ask);
  await register.staffActs.add({ at: now(), person, kind: 'pass-phrase-chosen', about: person, browser });
  return noteSignIn(ask, signed.value);
}

function enter(
  ask: RouteRequest<unknown>,
  { value }: { readonly value: SignedIn },
): Promise<Outcome<SessionInfo>> {
  keepSession(ask.request, ask.response, value, ask.deps.publicUrl);
  return noteSignIn(ask, value);
}

async function noteSignIn(ask: RouteRequest<unknown>, { session }: SignedIn): Promise<Outcome<SessionInfo>> {
  const { register, now } = ask.deps;
  const { person, role, event } = session;
  const browser = await browserOf(ask);
  if (isRole(role))
    await register.staffActs.add({ at: now(), person, event, kind: 'signed-in', role, browser });
  return accepted(session);
}

function isRole(role: SessionInfo['role']): role is 'officer' | 'auditor' {
  return role === 'officer' || role === 'auditor';
}
