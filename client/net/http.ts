import type { AnswerOf, FileRoute, GivenTo, OutcomeRoute } from '../../domain/contract/contract.ts';
import type { Refusal } from '../../domain/refusals.ts';
import { noteLetters } from './letters.ts';

/** What a request came back with. `unreached`: no answer that we understand; asking again later may help. */
export type Reply<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreached' };

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const GIVE_UP_MS = 8_000;

/** Called whenever the server no longer knows who asks; one page needs one listener. */
let signedOut: (() => void) | null = null;

export function whenSignedOut(listener: () => void): void {
  signedOut = listener;
}

/** What a call gives along: the parameters of the path, the query and the body, each where the route has one. */
type Given<R extends OutcomeRoute | FileRoute> =
  Partial<GivenTo<R>> extends GivenTo<R> ? [given?: GivenTo<R>] : [given: GivenTo<R>];

/** The same, of any route. */
interface Sent {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly key?: string;
}

/**
 * Calls a route by the name under which it is declared (domain/contract): the compiler knows what it takes and what it
 * answers.
 */
export function call<R extends OutcomeRoute>(route: R, ...[given]: Given<R>): Promise<Reply<AnswerOf<R>>> {
  const sent: Sent = given ?? {};
  const headers = {
    ...(sent.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(sent.key !== undefined && { 'X-Laptop-Key': sent.key }),
  };
  // What has no body stays without one: a GET may not have any.
  const body = sent.body === undefined ? null : JSON.stringify(sent.body);
  return ask(addressOf(route, sent), { method: route.replace(/ .*/, ''), headers, body });
}

/** The address of a file that a route gives. */
export function fileAddress<R extends FileRoute>(route: R, ...[given]: Given<R>): string {
  return addressOf(route, given ?? {});
}

function addressOf(route: string, { params = {}, query = {} }: Sent): string {
  const path = route.replace(/.* /, '').replace(/:(\w+)/g, (_, name: string) => String(params[name]));
  const asked = Object.keys(query).map((name) => `${name}=${query[name]}`);
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path;
}

export function getJson<T>(path: string): Promise<Reply<T>> {
  return ask<T>(path, { method: 'GET' });
}

export function postJson<T>(path: string, body: unknown): Promise<Reply<T>> {
  return ask<T>(path, withBody('POST', body));
}

export function putJson<T>(path: string, body: unknown): Promise<Reply<T>> {
  return ask<T>(path, withBody('PUT', body));
}

export function deleteAt<T>(path: string): Promise<Reply<T>> {
  return ask<T>(path, { method: 'DELETE' });
}

function withBody(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** Everything under /api answers with an outcome (W9). Its shape is our own server's, typed in domain/wire/http.ts. */
export async function ask<T>(path: string, how: RequestInit): Promise<Reply<T>> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), GIVE_UP_MS);
  try {
    const response = await fetch(path, { ...how, credentials: 'same-origin', signal: giveUp.signal });
    const text = await response.text();
    noteLetters(text);
    const answer: unknown = JSON.parse(text);
    if (!isAnswer<T>(answer)) return { kind: 'unreached' };
    if (answer.ok) return { kind: 'value', value: answer.value };
    if (answer.refusal.code === 'signed-out') signedOut?.();
    return { kind: 'refused', refusal: answer.refusal };
  } catch {
    // The hall's Wi-Fi: no server, a captive portal's page, or a line that broke off. All mean: not now.
    return { kind: 'unreached' };
  } finally {
    clearTimeout(timer);
  }
}

function isAnswer<T>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
