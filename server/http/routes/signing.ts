/**
 * Signing the result. The officer's place needs the pass-phrase of an officer, on whatever screen it is typed: one laptop
 * may run the whole hall. The second named person signs on the screen of whoever leads (docs/decisions/signing.md).
 */

import { z } from 'zod';
import type { PersonId } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { sha256Text } from '../../../domain/wire/decode-pieces.ts';
import { positive } from '../../office/fields.ts';
import { asPerson, isNamed } from '../../office/people.ts';
import { eventRoute, type EventAsk, type Route } from '../route.ts';

const paper = {
  run: positive,
  fingerprint: sha256Text,
  on: z.int().min(0),
};

const whoSigns = z.union([
  /** An officer, by pass-phrase; `signIn` is null on an officer's own screen. */
  z.strictObject({
    as: z.literal('officer'),
    ...paper,
    signIn: z.string().max(200).nullable(),
    passPhrase: z.string().max(1_000),
  }),
  /** Practice only: the sample's officer has no pass-phrase. */
  z.strictObject({ as: z.literal('officer'), ...paper, person: positive }),
  z.strictObject({ as: z.literal('second'), ...paper, person: positive }),
]);
type Signature = z.infer<typeof whoSigns>;

const sign = eventRoute({
  method: 'post',
  path: '/sign',
  roles: ['facilitator', 'officer'],
  body: whoSigns,
  async answer(ask) {
    const { body, room, actor } = ask;
    const signer = await signerOf(ask);
    if (!signer.ok) return signer;
    const person = signer.value;
    if (hasSignedByName(person, ask)) return refused('same-person');
    const { as, run, fingerprint, on } = body;
    const by = as === 'officer' ? ({ role: 'officer', person } as const) : actor;
    const done = await room.submit({ type: 'sign', as, run, fingerprint, person, on }, by);
    return done.ok ? accepted({ on: done.value.on, person }) : done;
  },
});

export const signingRoutes: readonly Route[] = [sign];

/** Two numbers can stand for one human being, who was named twice. */
function hasSignedByName(person: PersonId, { deps, room }: EventAsk<Signature>): boolean {
  const nameOf = (who: PersonId) => deps.register.people.find(who)?.name?.toLocaleLowerCase('en-GB');
  return room.state.signatures.some((signature) => nameOf(signature.person) === nameOf(person));
}

async function signerOf(ask: EventAsk<Signature>): Promise<Outcome<PersonId>> {
  const { body, room, deps } = ask;
  if (!('person' in body)) return byPassPhrase(ask, body);
  if (!isNamed(body.person, room, deps.register.people)) return refused('unknown-person');
  if (body.as === 'second') return accepted(body.person);
  return isSampleOfficer(body.person, room, ask) ? accepted(body.person) : refused('own-account-needed');
}

async function byPassPhrase(
  { deps, actor, request }: EventAsk<Signature>,
  { signIn, passPhrase }: Extract<Signature, { passPhrase: string }>,
): Promise<Outcome<PersonId>> {
  const own = actor.role === 'officer' ? (deps.register.accounts.find(actor.person)?.signIn ?? null) : null;
  const name = signIn ?? own;
  if (name === null) return refused('own-account-needed');
  const proven = await deps.access.prove({ signIn: name, passPhrase }, request.ip ?? '');
  if (!proven.ok) return proven;
  return proven.value.role === 'officer' ? accepted(proven.value.person) : refused('own-account-needed');
}

function isSampleOfficer(person: PersonId, room: EventRoom, { deps }: EventAsk<Signature>): boolean {
  const named = deps.register.people.find(person);
  return (
    room.state.practice &&
    named !== null &&
    asPerson(named, room, deps.register).some(({ officer }) => officer)
  );
}
