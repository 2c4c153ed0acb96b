/**
 * Which event an address names (N1), in its path or as `?event=7`. A balancer decides by it which server gets a request
 * (scripts/hosting), and a server whether the request is its own: both read addresses in the same way.
 */

import { eventId, type EventId } from '../ids.ts';
import { pageAddresses } from './addresses.ts';

/** Pages of an event that have no script, and so are in no list of the client's. */
const stillPages = ['asked', 'privacy'];

const eventPages = Object.entries(pageAddresses)
  .filter(([name, { numbered }]) => numbered && name !== 'funds')
  .map(([name]) => name);

/** What comes before the number of an event in a path. */
const beforeEvent = ['api/events', 'open-data/events', ...eventPages, ...stillPages] as const;

// Routes are matched in capitals as well.
const inPath = new RegExp(`^/(?:${beforeEvent.join('|')})/([1-9]\\d{0,8})(?:/|$)`, 'i');
const number = /^[1-9]\d{0,8}$/;

/** @param address path and query, as a request has it. Null where no event is named. */
export function eventInAddress(address: string): EventId | null {
  const [path = '', query = ''] = address.split('?', 2);
  const named = inPath.exec(decoded(path))?.[1] ?? new URLSearchParams(query).get('event') ?? '';
  return number.test(named) ? eventId(Number(named)) : null;
}

/** As a route reads it. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
