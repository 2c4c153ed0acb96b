/**
 * Seals what is known of voting sheets (Y6) or of who came (D3), so that no copy of the database says any of it.
 * AES-256-GCM under a key made from the event's key. Padded, so that its length says little about how much it is.
 */

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { EventId } from '../../domain/ids.ts';
import type { ServerKeys } from './keys.ts';

const cipher = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const STEP_BYTES = 8_192;

export interface BookSeal<Book> {
  /** Null when the event's key was destroyed, or never made. */
  readonly seal: (event: EventId, version: number, book: Book) => Uint8Array | null;
  /** Null when it was sealed under another key, for another event or version, or changed since. */
  readonly open: (event: EventId, version: number, sealed: Uint8Array) => Book | null;
}

/** @param of what is sealed: each has a key of its own */
export function bookSeal<Book>(keys: Pick<ServerKeys, 'signFor'>, of: 'sheets' | 'door'): BookSeal<Book> {
  const keyOf = (event: EventId) => keys.signFor(event, of);
  const placeOf = (event: EventId, version: number) => Buffer.from(`${event}|${version}`);
  return {
    seal(event, version, book) {
      const key = keyOf(event);
      if (key === null) return null;
      const iv = randomBytes(IV_BYTES);
      const sealing = createCipheriv(cipher, key, iv).setAAD(placeOf(event, version));
      const sealed = Buffer.concat([sealing.update(padded(JSON.stringify(book))), sealing.final()]);
      return Buffer.concat([iv, sealing.getAuthTag(), sealed]);
    },
    open(event, version, sealed) {
      const key = keyOf(event);
      if (key === null) return null;
      const [iv, tag, rest] = [
        sealed.subarray(0, IV_BYTES),
        sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES),
        sealed.subarray(IV_BYTES + TAG_BYTES),
      ];
      try {
        const opening = createDecipheriv(cipher, key, iv, { authTagLength: TAG_BYTES });
        opening.setAAD(placeOf(event, version)).setAuthTag(tag);
        const text = Buffer.concat([opening.update(rest), opening.final()]).toString('utf8');
        // It was sealed by this program: the tag says so.
        return JSON.parse(text) as Book;
      } catch {
        return null;
      }
    },
  };
}

/** JSON may end in spaces. */
function padded(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const padding = STEP_BYTES - (bytes.length % STEP_BYTES);
  return Buffer.concat([bytes, Buffer.alloc(padding, ' ')]);
}
