/** The number that a device makes up for itself, and a phone keeps: how the server knows a repeat from a second phone (B7). */

import { tabCount } from '../../domain/ballots/send-number.ts';
import { pageStorage, type PageStorage } from './storage.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const length = 22;

/** This phone's number, made on first use. It says nothing about the phone or its owner. */
export function deviceNumber(kept: PageStorage = pageStorage()): string {
  const known = kept.read('device');
  if (typeof known === 'string' && /^[A-Za-z0-9]{22}$/.test(known)) return known;
  const made = newDeviceNumber();
  kept.write('device', made);
  return made;
}

/** This page's number among the tabs of the phone. It is kept nowhere: a tab that was copied would have it twice. */
export function tabNumber(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (drawn % (tabCount - 1));
}

/** Any such number, each as likely. `crypto.getRandomValues` is there on plain http too; `randomUUID` is not. */
export function newDeviceNumber(): string {
  let made = '';
  while (made.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      // The last bytes would make the first letters likelier.
      if (byte < 4 * letters.length && made.length < length) made += letters[byte % letters.length];
    }
  }
  return made;
}
