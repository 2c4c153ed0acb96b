/**
 * The token that a phone keeps after opening a card: the right to vote with it, on any device of its holder. It needs
 * no row in the database and outlives a restart. It is encrypted under the event's key: the phone never learns its
 * ballot key (that would be a receipt), and once the event's key is destroyed a token leads nowhere for anybody.
 *
 * Layout: event (4 bytes), nonce (12), encrypted ballot key (16), tag (16): 64 characters of base64url. The nonce is
 * made from the ballot key itself, so opening a card again gives the same token and a phone knows the card by it.
 */

import { createCipheriv, createDecipheriv } from 'node:crypto';
import { ballotKey, eventId, type BallotKey, type EventId } from '../../domain/ids.ts';
import type { ServerKeys } from './keys.ts';

const EVENT_BYTES = 4;
const NONCE_BYTES = 12;
const KEY_BYTES = 16;
const TAG_BYTES = 16;
const BYTES = EVENT_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;
/** As it was sealed, letter by letter: a decoder passes over letters that are none, and one card would have any number of tokens. */
const asSealed = /^[\w-]{64}$/;
const cipher = 'aes-256-gcm';

/** Null when the event's key was destroyed. */
export function sealToken(keys: ServerKeys, event: EventId, key: BallotKey): string | null {
  const secret = keys.signFor(event, 'token');
  const nonce = keys.signFor(event, `nonce|${key}`)?.subarray(0, NONCE_BYTES);
  if (!secret || !nonce) return null;
  const head = Buffer.alloc(EVENT_BYTES);
  head.writeUInt32BE(event);
  const sealing = createCipheriv(cipher, secret, nonce).setAAD(head);
  const sealed = Buffer.concat([sealing.update(key, 'base64url'), sealing.final()]);
  return Buffer.concat([head, nonce, sealed, sealing.getAuthTag()]).toString('base64url');
}

/** What the token stands for; null for anything that this server did not seal under a key that still stands. */
export function openToken(keys: ServerKeys, token: string): { event: EventId; key: BallotKey } | null {
  if (!asSealed.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const head = bytes.subarray(0, EVENT_BYTES);
  const event = eventId(head.readUInt32BE());
  const secret = keys.signFor(event, 'token');
  if (!secret) return null;
  const nonce = bytes.subarray(EVENT_BYTES, EVENT_BYTES + NONCE_BYTES);
  const opening = createDecipheriv(cipher, secret, nonce, { authTagLength: TAG_BYTES }).setAAD(head);
  opening.setAuthTag(bytes.subarray(BYTES - TAG_BYTES));
  try {
    const key = opening.update(
      bytes.subarray(EVENT_BYTES + NONCE_BYTES, BYTES - TAG_BYTES),
      undefined,
      'base64url',
    );
    return { event, key: ballotKey(key + opening.final('base64url')) };
  } catch {
    return null; // the tag does not fit: guessed, cut short, or of another server
  }
}
