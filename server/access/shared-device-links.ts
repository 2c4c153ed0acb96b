/**
 * Links that make a browser a voting tablet or a helper's device (Y27). What such a link carries is sealed with the
 * server's key and kept nowhere, so it works after a restart. It opens no staff screen and no card: whoever takes it can
 * only say that a device of that name is on.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { eventId, type EventId } from '../../domain/ids.ts';
import { sharedDeviceKinds, type SharedDevice } from '../../domain/wire/http-shared-devices.ts';
import type { ServerKeys } from './keys.ts';

const NONCE_BYTES = 6;
const SEAL_BYTES = 16;

const carried = z.tuple([z.int().min(1), z.enum(sharedDeviceKinds), z.string(), z.string()]);

export interface SharedDeviceLinks {
  /** The address that sets a device up. */
  makeSharedDeviceLink(event: EventId, device: SharedDevice): string;
  /** What the link was made for; null when this server did not make it. */
  sharedDevice(token: string): (SharedDevice & { readonly event: EventId }) | null;
}

/** @param publicUrl where links lead to, without a slash at the end. */
export function sharedDeviceLinks(keys: Pick<ServerKeys, 'sign'>, publicUrl: string): SharedDeviceLinks {
  const sealOf = (text: string) => keys.sign(`shared-device|${text}`).subarray(0, SEAL_BYTES);
  return {
    makeSharedDeviceLink(event, { kind, place }) {
      const nonce = randomBytes(NONCE_BYTES).toString('base64url');
      const text = Buffer.from(JSON.stringify([event, kind, place, nonce])).toString('base64url');
      return `${publicUrl}/tablet/${event}#${text}.${sealOf(text).toString('base64url')}`;
    },
    sharedDevice(token) {
      const [text = '', seal = '', ...rest] = token.split('.');
      const given = Buffer.from(seal, 'base64url');
      const isOurs = given.length === SEAL_BYTES && timingSafeEqual(given, sealOf(text));
      if (!isOurs || rest.length > 0) return null;
      const [event, kind, place] = carried.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
      return { event: eventId(event), kind, place };
    },
  };
}
