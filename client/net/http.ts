import type { AnswerOf, FileRoute, GivenTo, OutcomeRoute } from '../../domain/contract/contract.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Refusal } from '../../domain/refusals.ts';
import { isOlder } from './epochs.ts';
import { noteLetters } from './letters.ts';

/** What a request came back with. `unreached`: no answer that we understand; asking again later may help. */
export type HttpReply<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreached' };

/** For so long nothing may arrive. However slow the line is, what still arrives is waited for. */
const SILENCE_MS = 8_000;

/** Called whenever the server no longer knows who asks; one page needs one listener. */
let signedOut: (() => void) | null = null;

export function whenSignedOut(listener: () => void): void {
  signedOut = listener;
}

/** What a call gives along: the parameters of the path, the query and the body, each where the route has one. */
export type Given<R extends OutcomeRoute | FileRoute> =
  Partial<GivenTo<R>> extends GivenTo<R> ? [given?: GivenTo<R>] : [given: GivenTo<R>];

/** The same, of any route. */
export interface Sent {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly key?: string;
}

/**
 * Calls a route by the name under which it is declared (domain/contract): the compiler knows what it takes and what it
 * answers. Everything under /api answers with an outcome (W9).
 */
export async function call<R extends OutcomeRoute>(
  route: R,
  ...[given]: Given<R>
): Promise<HttpReply<AnswerOf<R>>> {
  const sent: Sent = given ?? {};
  const { body, key } = sent;
  const giveUp = new AbortController();
  // Undefined where there is none: a GET may not have a body.
  const text = JSON.stringify(body);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), ms);
  };
  // Megabytes may take a slow network minutes.
  wait(SILENCE_MS + (text ? text.length / 50 : 0));
  try {
    const response = await fetch(addressOf(route, sent), {
      method: route.replace(/ .*/, ''),
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(key !== undefined && { 'X-Laptop-Key': key }),
      },
      body: text,
      signal: giveUp.signal,
    });
    const said = await textOf(response, () => wait(SILENCE_MS));
    const epoch = Number(response.headers.get('epoch'));
    // What a browser keeps for ever has none.
    if (epoch && isOlder(Number(sent.params?.['event'] ?? sent.query?.['event']), epoch))
      return { kind: 'unreached' };
    noteLetters(said);
    const answer: Outcome<AnswerOf<R>> = JSON.parse(said);
    if (answer.ok) return { kind: 'value', value: answer.value };
    if (answer.refusal.code === 'signed-out') signedOut?.();
    return { kind: 'refused', refusal: answer.refusal };
  } catch {
    // The hall's Wi-Fi: no server, a connection that broke off, or a captive portal's page, which has no outcome in it. All mean: not now.
    return { kind: 'unreached' };
  } finally {
    clearTimeout(timer);
  }
}

/** @param heard called for every piece that arrives */
async function textOf({ body }: Response, heard: () => void): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    heard();
    const piece = await reader?.read();
    if (!piece || piece.done) return text;
    text += decoder.decode(piece.value, { stream: true });
  }
}

/** The address of a file that a route gives. */
export function fileAddress<R extends FileRoute>(route: R, ...[given]: Given<R>): string {
  return addressOf(route, given ?? {});
}

/** Where a route is, with what its path and its query name. */
export function addressOf(route: string, { params = {}, query = {} }: Sent): string {
  const path = route.replace(/.* /, '').replace(/:(\w+)/g, (_, name: string) => `${params[name]}`);
  const asked = Object.keys(query).map((name) => `${name}=${query[name]}`);
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path;
}
