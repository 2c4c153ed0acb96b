/** What the check and the page on the computer itself ask of the server (domain/wire/hall-check.ts). */

import type { EventId } from '../../domain/ids.ts';
import type { HallCheck, LaptopRole, LaptopStanding } from '../../domain/wire/hall-check.ts';
import type { RoleLink } from '../../domain/wire/http.ts';
import { ask, getJson, type Reply } from '../net/http.ts';

const withKey = (key: string): Record<string, string> => ({ 'X-Laptop-Key': key });

/** With the computer's own key where the window has one, else as whoever is signed in. */
export function readCheck(event: EventId, key: string | null): Promise<Reply<HallCheck>> {
  if (key === null) return getJson(`/api/events/${event}/check`);
  return ask(`/api/laptop/events/${event}/check`, { headers: withKey(key) });
}

export function readLaptop(key: string): Promise<Reply<LaptopStanding>> {
  return ask('/api/laptop', { headers: withKey(key) });
}

export function makeLaptopLink(key: string, role: LaptopRole, event: EventId): Promise<Reply<RoleLink>> {
  const headers = { ...withKey(key), 'Content-Type': 'application/json' };
  return ask('/api/laptop/links', { method: 'POST', headers, body: JSON.stringify({ role, event }) });
}
