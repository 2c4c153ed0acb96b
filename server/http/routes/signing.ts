/**
 * Signing the result, on any screen: by pass-phrase, by a one-time code on one's own phone, or, as the second person,
 * by name. A name proves nothing, and the result says so (docs/decisions/signing.md).
 */

import type { signingRoutes } from '../../../domain/contract/signing.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { currentRun } from '../../../domain/event/state.ts';
import type { Actor, PersonId } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { ToSign } from '../../../domain/wire/http-signing.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { asPerson, isNamed } from '../../office/people.ts';
import { signaturesOf, signRun, type Signer } from '../../office/signing.ts';
import { browserOf } from '../browser-of.ts';
import { proved } from '../proved.ts';
import type { Handlers, EventRequest, RouteRequest } from '../route.ts';
import { codeOfPhone } from './sign-codes.ts';

export const signingHandlers: Handlers<typeof signingRoutes> = {
  async 'POST /api/events/:event/sign'(ask) {
    const { body, room, actor, deps } = ask;
    const signer =
      'person' in body
        ? await byName(ask, body)
        : await byPassPhrase(ask, room, body, await ownSignIn(ask), actor);
    if (!signer.ok) return signer;
    const { as } = body;
    const by = as === 'officer' ? ({ role: 'officer', person: signer.value.person } as const) : actor;
    const asked = { as, paper: paperOf(body), anyway: 'anyway' in body && body.anyway };
    return signRun({ room, register: deps.register }, signer.value, asked, by);
  },
  /** From a phone of one's own, signed in or not. */
  async 'POST /api/events/:event/sign/own'(ask) {
    const { body, deps, params } = ask;
    const room = deps.rooms.event(params.event);
    if (!room) return refused('unknown-event');
    const signer = 'passPhrase' in body ? await byPassPhrase(ask, room, body, null) : await byCode(ask, room);
    if (!signer.ok) return signer;
    const { as } = body;
    const by: Actor = { role: as === 'officer' ? 'officer' : 'signer', person: signer.value.person };
    const asked = { as, paper: paperOf(body), anyway: body.anyway };
    const done = await signRun({ room, register: deps.register }, signer.value, asked, by);
    if (done.ok && signer.value.by === 'one-time-code')
      await deps.register.signCodes.end(signer.value.code.code, deps.now());
    return done;
  },
  /** What is to be signed, for a phone that came by the address or by a code. */
  async 'GET /api/events/:event/sign/own'(ask) {
    const { deps, params } = ask;
    const room = deps.rooms.event(params.event);
    if (!room) return refused('unknown-event');
    const run = currentRun(room.state);
    const { fingerprint } = room.hall();
    if (!isAllAnnounced(room.state) || !run || fingerprint === null) return refused('not-all-shown');
    const code = await codeOfPhone(ask, room.event);
    return accepted({
      run: run.number,
      fingerprint,
      on: room.state.stageVersion,
      event: room.book().text.name,
      practice: room.state.practice,
      signed: room.state.signatures.map(({ as }) => as),
      you: code && ((await deps.register.people.find(code.person))?.name ?? null),
    } satisfies ToSign);
  },
  'GET /api/events/:event/signatures': async ({ deps, room }) =>
    accepted(await signaturesOf(room, deps.register)),
};

interface Typed {
  readonly as: 'officer' | 'second';
  readonly signIn: string | null;
  readonly passPhrase: string;
}

/** Whoever types it: an officer in either place, an auditor as the second person. */
async function byPassPhrase(
  ask: RouteRequest<unknown>,
  { event }: EventRoom,
  typed: Typed,
  own: string | null,
  actor?: Actor,
): Promise<Outcome<Signer>> {
  const { deps } = ask;
  const signIn = typed.signIn ?? own;
  if (signIn === null) return refused('own-account-needed');
  const proven = await proved(ask, { signIn, passPhrase: typed.passPhrase }, actor);
  if (!proven.ok) return proven;
  const { person, role } = proven.value;
  if (typed.as === 'officer' && role !== 'officer') return refused('own-account-needed');
  await deps.register.staffActs.add({
    at: deps.now(),
    person,
    event,
    kind: 'proved-to-sign',
    browser: await browserOf(ask),
  });
  return accepted({ by: 'pass-phrase', person });
}

async function byCode(ask: RouteRequest<unknown>, { event }: EventRoom): Promise<Outcome<Signer>> {
  const code = await codeOfPhone(ask, event);
  return code ? accepted({ by: 'one-time-code', person: code.person, code }) : refused('link-spent');
}

async function byName(
  { room, deps }: EventRequest<unknown>,
  { as, person }: { readonly as: 'officer' | 'second'; readonly person: PersonId },
): Promise<Outcome<Signer>> {
  const named = (await isNamed(person, room, deps.register.people))
    ? await deps.register.people.find(person)
    : null;
  if (named === null) return refused('unknown-person');
  const isSampleOfficer =
    room.state.practice && (await asPerson(named, room, deps.register)).some(({ officer }) => officer);
  if (as === 'officer' && !isSampleOfficer) return refused('own-account-needed');
  return accepted({ by: 'name', person });
}

async function ownSignIn({ actor, deps }: EventRequest<unknown>): Promise<string | null> {
  return actor.role === 'officer'
    ? ((await deps.register.accounts.find(actor.person))?.signIn ?? null)
    : null;
}

function paperOf({ run, fingerprint, on }: { run: number; fingerprint: string; on: number }) {
  return { run, fingerprint, on };
}
