/**
 * A content that not everybody may read, sealed (AES-256-GCM) before it is put beside the database. The folder of uploads
 * is carried to sticks as it is; the key stays in the database, and a kit is sealed itself. Layout: nonce (12 bytes),
 * tag (16), then what is sealed.
 */

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface SealedContent {
  readonly sealed: Buffer;
  /** Of this content alone: whoever erases it has erased every copy of the sealed file. */
  readonly key: Buffer;
}

export function sealContent(bytes: Uint8Array): SealedContent {
  const [key, nonce] = [randomBytes(KEY_BYTES), randomBytes(NONCE_BYTES)];
  const sealing = createCipheriv(cipher, key, nonce);
  const sealed = [sealing.update(bytes), sealing.final()];
  return { sealed: Buffer.concat([nonce, sealing.getAuthTag(), ...sealed]), key };
}

/** Null where these bytes were not sealed under this key, or were changed since. */
export function openSealed(sealed: Uint8Array, key: Uint8Array): Buffer | null {
  const body = NONCE_BYTES + TAG_BYTES;
  if (sealed.length < body) return null;
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  opening.setAuthTag(sealed.subarray(NONCE_BYTES, body));
  try {
    return Buffer.concat([opening.update(sealed.subarray(body)), opening.final()]);
  } catch {
    return null;
  }
}
