/** From where somebody calls. */

import type { IncomingHttpHeaders } from 'node:http';

/** True for an address of the computer that the server runs on, as that computer names it to itself. */
export function isThisComputer(address: string | undefined): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '');
}

/**
 * The caller's address behind `proxies` proxies. Each adds the address that it saw at the end of `X-Forwarded-For`.
 * Anybody can invent the entries before those.
 */
export function callerOf(peer: string, headers: IncomingHttpHeaders, proxies: number): string {
  if (proxies === 0) return peer;
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return told.at(-proxies)?.trim() || peer;
}
