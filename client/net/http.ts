/** Asks the server over HTTP (domain/wire/http.ts). What comes back is an outcome, or null when no answer came. */

import type { Outcome } from '../../domain/outcome.ts';
import type { Role } from '../../domain/ids.ts';

/** Null: nothing came back (no line, or time ran out), so nothing is known and the same may be asked again. */
export type Answer<T> = Outcome<T> | null;

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON; makes the method POST when none is named. */
  readonly body?: unknown;
  /** Which of this browser's sessions asks: one may hold the projector and the facilitator at once. */
  readonly role?: Role;
  readonly timeoutMs?: number;
}

/**
 * One question to a route under /api. `T` is the shape that domain/wire/http.ts names for the route: the page and
 * the server are built from the same contract, so the answer of our own server is not checked a second time.
 */
export async function ask<T>(path: string, asking: Asking = {}): Promise<Answer<T>> {
  const { body, role, timeoutMs = 10_000 } = asking;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const response = await fetch(path, {
      method: asking.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(role === undefined ? {} : { 'x-role': role }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: stop.signal,
    });
    const answer: unknown = await response.json();
    return isOutcome<T>(answer) ? answer : null;
  } catch {
    // No line, no time, or a captive portal's own page in place of our answer.
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** A captive portal may answer anything; an outcome has `ok`. */
function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
