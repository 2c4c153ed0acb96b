import type { EventId } from '../../domain/ids.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { call, type HttpReply } from './http.ts';

/**
 * Takes a role link's token out of the address bar and the history, at once and before anything is sent.
 * Null when the page was opened without one: then the cookie of an earlier sign-in has to do.
 */
export function takeToken(): string | null {
  const token = location.hash.slice(1);
  if (token === '') return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/**
 * Exchanges a link's token for its role's cookie.
 *
 * @param event left out on the pages that are of no event
 */
export function signIn(token: string, event?: EventId): Promise<HttpReply<SessionInfo>> {
  return call('POST /api/session', { query: event === undefined ? {} : { event }, body: { token } });
}
