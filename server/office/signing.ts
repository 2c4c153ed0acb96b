/** Signing the current run: what a proof is worth beside the other signature, and who signed so far (E6, E15). */

import type { Register } from '../../db/register/register.ts';
import type { SignCode } from '../../db/register/sign-codes.ts';
import { doubtAbout, type Doubt, type SignatureProof, type Signed } from '../../domain/event/signatures.ts';
import type { Actor, PersonId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { RunToSign, Signatures } from '../../domain/wire/http-signing.ts';
import { openTo, pastOfAccount, pastOfCode, restsOn } from '../access/origins.ts';
import type { EventRoom } from '../live/event-room.ts';

type Place = 'officer' | 'second';

/** Somebody who signs, and by what. */
export type Signer =
  | { readonly by: 'name' | 'pass-phrase'; readonly person: PersonId }
  | { readonly by: 'one-time-code'; readonly person: PersonId; readonly code: SignCode };

interface Asked {
  readonly as: Place;
  readonly paper: RunToSign;
  /** It is signed although nothing proves that two people did. */
  readonly anyway: boolean;
}

/**
 * Signs. A signer whose proof does not prove two people is told first, and signs only after confirming. A name alone
 * never proves anything, and its form says so.
 */
export async function signRun(
  { room, register }: { readonly room: EventRoom; readonly register: Register },
  signer: Signer,
  { as, paper, anyway }: Asked,
  actor: Actor,
): Promise<Outcome<{ readonly on: number; readonly person: PersonId }>> {
  const { person } = signer;
  if (await hasSignedByName(person, room, register)) return refused('same-person');
  const proof = await proofOf(signer, as, room, register);
  const why = doubtWith(room, { as, person, proof });
  if (why !== null && signer.by !== 'name' && !anyway) return refused('not-two-people', { why });
  const done = await room.submit({ type: 'sign', as, ...paper, person, proof }, actor);
  return done.ok ? accepted({ on: done.value.on, person }) : done;
}

/** What a code for `person` would be worth as the second signature, as far as the other signer is known. */
export async function doubtAboutCode(
  code: SignCode,
  room: EventRoom,
  register: Register,
): Promise<Doubt | null> {
  const { person } = code;
  const proof = await proofOf({ by: 'one-time-code', person, code }, 'second', room, register);
  return doubtWith(room, { as: 'second', person, proof });
}

/** What would be doubtful once this is signed too. */
function doubtWith({ state }: EventRoom, more: Signed): Doubt | null {
  return doubtAbout({ ...state, signatures: [...state.signatures, more] });
}

export async function signaturesOf({ state }: EventRoom, { people }: Register): Promise<Signatures> {
  const signed = state.signatures.map(async ({ as, person, proof, at }) => ({
    as,
    person,
    name: (await people.find(person))?.name ?? '',
    by: proof.by,
    at,
  }));
  return { signed: await Promise.all(signed), doubt: doubtAbout(state) };
}

/** The proof, and what speaks against it beside whoever has signed in the other place. */
async function proofOf(
  signer: Signer,
  as: Place,
  { event, state }: EventRoom,
  register: Register,
): Promise<SignatureProof> {
  const { by, person } = signer;
  if (by === 'name') return { by, restsOn: [] };
  const past = await ('code' in signer ? pastOfCode(signer.code, register) : pastOfAccount(person, register));
  const other = state.signatures.find((signature) => signature.as !== as);
  const code = other && (await register.signCodes.lastOf(event, other.person));
  const otherPast =
    other && (await (code ? pastOfCode(code, register) : pastOfAccount(other.person, register)));
  // Either could be a second self of the other, whoever signed first.
  const open =
    other &&
    ((await openTo(past, other.person, register)) ?? (await openTo(otherPast ?? [], person, register)));
  return { by, restsOn: restsOn(past), ...(open && { openTo: open }) };
}

/** Two numbers can stand for one human being, who was named twice. */
async function hasSignedByName(
  person: PersonId,
  { state }: EventRoom,
  { people }: Register,
): Promise<boolean> {
  const nameOf = async (who: PersonId) => (await people.find(who))?.name?.toLocaleLowerCase('en-GB');
  const name = await nameOf(person);
  const signed = await Promise.all(state.signatures.map((signature) => nameOf(signature.person)));
  return signed.includes(name);
}
