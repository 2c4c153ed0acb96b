/** One-time codes: an officer vouches for somebody without an account, who then signs on their own phone (E15). */

import type { signCodeRoutes } from '../../../domain/contract/signing.ts';
import type { SignCode } from '../../../db/register/sign-codes.ts';
import { barToSigning } from '../../../domain/event/decide/signing.ts';
import type { EventId } from '../../../domain/ids.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { CodeMade, CodeOpened } from '../../../domain/wire/http-signing.ts';
import { cookieIn } from '../../access/cookies.ts';
import { randomToken } from '../../access/role-links.ts';
import { isNamed } from '../../office/people.ts';
import { doubtAboutCode } from '../../office/signing.ts';
import { browserOf } from '../browser-of.ts';
import { proved } from '../proved.ts';
import type { Handlers, RouteRequest } from '../route.ts';
import { cookieRules } from '../session-cookie.ts';

/** It can be made in the office and sent, some days before. */
const codeMs = 7 * 24 * 60 * 60 * 1_000;

export const signCodeHandlers: Handlers<typeof signCodeRoutes> = {
  /** The officer types a pass-phrase for it: a screen that was left open vouches for nobody. */
  async 'POST /api/events/:event/sign-codes'(ask) {
    const { deps, room, actor, body } = ask;
    const { register } = deps;
    const { event } = room;
    const own =
      actor.role === 'officer' ? ((await register.accounts.find(actor.person))?.signIn ?? null) : null;
    const signIn = body.signIn ?? own;
    if (signIn === null) return refused('own-account-needed');
    const proven = await proved(ask, { signIn, passPhrase: body.passPhrase }, actor);
    if (!proven.ok) return proven;
    if (proven.value.role !== 'officer') return refused('own-account-needed');
    const madeBy = proven.value.person;
    const { person } = body;
    const name = (await register.people.find(person))?.name ?? null;
    if (name === null || !(await isNamed(person, room, register.people))) return refused('unknown-person');
    // Whoever has an account has a pass-phrase of their own.
    if (await register.accounts.find(person)) return refused('own-account-needed');
    if (room.state.signatures.some(({ as }) => as === 'second')) return refused('already-signed');
    const bar = barToSigning(room.state, person);
    if (bar) return refused(bar);
    const code = randomToken();
    const now = deps.now();
    const kept = await register.signCodes.add({ event, person, madeBy, expiresAt: now + codeMs }, code, now);
    await register.staffActs.add({
      at: now,
      person: madeBy,
      event,
      kind: 'sign-code-made',
      about: person,
      browser: await browserOf(ask),
    });
    const url = `${deps.publicUrl}/sign/${event}#${code}`;
    return accepted({ url, name, doubt: await doubtAboutCode(kept, room, register) } satisfies CodeMade);
  },
  /** The first phone that opens it keeps it: whoever photographs the code afterwards has nothing. */
  async 'POST /api/sign-code'(ask) {
    const { deps, body, request, response } = ask;
    const session = randomToken();
    const code = await deps.register.signCodes.open(body.code, session, deps.now());
    if (!code) return refused('link-spent');
    const { event, person } = code;
    response.cookie(cookieOf(event), session, { ...cookieRules(request, deps.publicUrl), maxAge: codeMs });
    await deps.register.staffActs.add({
      at: deps.now(),
      person,
      event,
      kind: 'sign-code-opened',
      browser: await browserOf(ask),
    });
    return accepted({
      event,
      name: (await deps.register.people.find(person))?.name ?? '',
    } satisfies CodeOpened);
  },
};

/** The code that this phone has opened for the event, while it can still be signed by. */
export async function codeOfPhone(
  { deps, request }: RouteRequest<unknown>,
  event: EventId,
): Promise<SignCode | null> {
  const session = cookieIn(request.headers.cookie, cookieOf(event));
  const code = session === null ? null : await deps.register.signCodes.find(session, deps.now());
  return code?.event === event ? code : null;
}

function cookieOf(event: EventId): string {
  return `dd_sign_${event}`;
}
