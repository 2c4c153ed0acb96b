/** From where somebody calls. */

import type { IncomingHttpHeaders } from 'node:http';
import type { Request } from 'express';

/**
 * Set by another of our servers that sent the request on (http/sent-on.ts): the address that called it. From anybody else
 * the header is removed before it is read.
 */
export const sentOnHeader = 'sent-on';

/** True for an address of the computer that the server runs on, as that computer names it to itself. */
export function isThisComputer(address: string | undefined): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '');
}

/**
 * The caller's address behind `proxies` proxies. Each adds the address that it saw at the end of `X-Forwarded-For`.
 * Anybody can invent the entries before those.
 */
export function callerOf(peer: string, headers: IncomingHttpHeaders, proxies: number): string {
  const first = sentFor(headers);
  if (first !== null) return first;
  if (proxies === 0) return peer;
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return told.at(-proxies)?.trim() || peer;
}

/** The same, of a request that express has counted the proxies of. */
export function addressOf({ headers, ip = '' }: Pick<Request, 'headers' | 'ip'>): string {
  return sentFor(headers) ?? ip;
}

function sentFor(headers: IncomingHttpHeaders): string | null {
  const address = headers[sentOnHeader];
  return typeof address === 'string' ? address : null;
}
