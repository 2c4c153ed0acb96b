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
