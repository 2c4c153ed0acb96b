/**
 * Whoever sits at the computer that runs the server: the program opens a page there by itself, with a key that it made
 * up when it started. The key dies with the program, and works on that computer alone.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { isThisComputer } from '../caller.ts';

export interface LaptopKey {
  /** What stands behind the `#` of the page's address. */
  readonly text: string;
  /** True for the right key from this very computer. */
  opens(given: string | undefined, address: string | undefined): boolean;
}

export function makeLaptopKey(): LaptopKey {
  const key = randomBytes(24);
  return {
    text: key.toString('base64url'),
    opens(given, address) {
      if (given === undefined || !isThisComputer(address)) return false;
      const tried = Buffer.from(given, 'base64url');
      return tried.length === key.length && timingSafeEqual(tried, key);
    },
  };
}
