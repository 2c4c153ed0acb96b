/**
 * A card's secrets, made from the server's key, the card's number and how often it was given new secrets. So they can
 * be printed although they are stored nowhere. The database has lookups only: without the key file they lead to no
 * code, and nothing in them links a card to a ballot.
 */

import { ballotKey, type BallotKey, type CardNumber, type EventId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { codeFrom } from './card-codes.ts';
import type { ServerKeys } from './keys.ts';

const SECRET_BYTES = 16;

export interface CardPlace {
  readonly event: EventId;
  readonly number: CardNumber;
  /** 0 for the first secrets of a card, one more each time it is printed again. */
  readonly generation: number;
}

/** The first secrets are made as they were before cards could have others, so that printed cards go on working. */
function suffix(generation: number): string {
  return generation === 0 ? '' : `|again ${generation}`;
}

/** The 128 bits in the card's QR. */
export function cardSecret(keys: ServerKeys, { event, number, generation }: CardPlace): Buffer {
  return keys.sign(`card|${event}|${number}${suffix(generation)}`).subarray(0, SECRET_BYTES);
}

/**
 * The typed code of a card: the first candidate that `fits`. When cards are made, one that no other card has; when
 * they are printed, the one whose lookup is stored, which for older cards is a shorter one.
 */
export function cardCode(
  keys: ServerKeys,
  { event, number, generation }: CardPlace,
  fits: (code: string) => boolean,
): string {
  for (const length of ['now', 'before'] as const)
    for (let candidate = 1; candidate <= 100; candidate += 1) {
      const code = codeFrom(keys.sign(`code|${event}|${number}|${candidate}${suffix(generation)}`), length);
      if (fits(code)) return code;
    }
  assert(false, `one of its candidates is the code of card ${number}`);
}

/** What the database finds a card by: made from the QR's secret in base64url, or from the typed code. */
export function cardLookup(keys: ServerKeys, secretOrCode: string): string {
  return keys.sign(`lookup|${secretOrCode}`).toString('base64url');
}

/**
 * The card's key in the journal (S1): 22 letters and digits, the same whichever code opens the card now. Null once the
 * event's key is destroyed.
 */
export function ballotKeyOf(keys: ServerKeys, event: EventId, number: CardNumber): BallotKey | null {
  const secret = cardSecret(keys, { event, number, generation: 0 });
  const signed = keys.signFor(event, Buffer.concat([Buffer.from('ballot|'), secret]));
  return signed ? ballotKey(signed.subarray(0, SECRET_BYTES).toString('base64url')) : null;
}
