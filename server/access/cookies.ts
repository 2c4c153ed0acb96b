/**
 * One cookie for each role and event, so that one browser can hold a hall's projector and facilitator, and a rehearsal
 * besides the real event. A page never sees the cookies; it says which role it acts in.
 */

import type { EventId } from '../../domain/ids.ts';
import type { LinkRole } from '../../db/register/links.ts';

/** `dd_officer`, `dd_facilitator_7`. */
export function cookieName(role: LinkRole, event: EventId | null): string {
  return event === null ? `dd_${role}` : `dd_${role}_${event}`;
}

/** The cookie's value in a Cookie header; null when it is not there. Our values need no decoding. */
export function cookieIn(header: string | undefined, name: string): string | null {
  const start = `${name}=`;
  const found = header?.split(/; */).find((cookie) => cookie.startsWith(start));
  return found?.slice(start.length) ?? null;
}
