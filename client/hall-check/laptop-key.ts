/**
 * The key by which the page on the computer itself speaks to the server. It comes behind the `#` of the address, is
 * taken out at once, and stays with this window until it is closed.
 */

import { takeToken } from '../net/sign-in.ts';

const name = 'decision-day.laptop-key';

/** Takes the key out of the address, or gives the one that this window has; null when it has none. */
export function laptopKey(): string | null {
  try {
    const given = takeToken();
    if (given !== null) sessionStorage.setItem(name, given);
    return given ?? sessionStorage.getItem(name);
  } catch {
    return null; // A window that keeps nothing has to be opened again from the program.
  }
}
