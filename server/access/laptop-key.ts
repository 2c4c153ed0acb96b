/**
 * For the person at the computer that runs the server. The program opens a page there, with a key made at its start.
 * The key ends with the program, and works only on that computer.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { isThisComputer } from '../caller.ts';

export interface LaptopKey {
  /** What follows the `#` of the page's address. */
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
