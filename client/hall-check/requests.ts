/** What the check and the page on the computer itself ask of the server. */

import type { EventId } from '../../domain/ids.ts';
import type { LaptopRole } from '../../domain/wire/hall-check.ts';
import { call } from '../net/http.ts';

/** With the computer's own key where the window has one, else as whoever is signed in. */
export const readCheck = (event: EventId, key: string | null) =>
  key === null
    ? call('GET /api/events/:event/check', { params: { event } })
    : call('GET /api/laptop/events/:event/check', { params: { event }, key });
export const readLaptop = (key: string) => call('GET /api/laptop', { key });
export const makeLaptopLink = (key: string, role: LaptopRole, event: EventId) =>
  call('POST /api/laptop/links', { body: { role, event }, key });
