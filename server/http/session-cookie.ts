/** The cookie of a session: out of reach of scripts, sent by no other page's form, and over https only where there is https. */

import type { CookieOptions, Request, Response } from 'express';
import type { SignedIn } from '../access/sign-ins.ts';

/** @param publicUrl where people find this server */
export function cookieRules(request: Request, publicUrl: string): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: isOverHttps(request, publicUrl), path: '/' };
}

export function keepSession(
  request: Request,
  response: Response,
  { cookie }: SignedIn,
  publicUrl: string,
): void {
  const rules = cookieRules(request, publicUrl);
  response.cookie(cookie.name, cookie.value, { ...rules, maxAge: cookie.maxAgeMs });
}

/**
 * A proxy that this server was not told of makes the line look plain. But who calls by the public https address is on
 * https, and by the laptop's address in the hall is not.
 */
function isOverHttps(request: Request, publicUrl: string): boolean {
  const { protocol, host } = new URL(publicUrl);
  return request.secure || (protocol === 'https:' && request.headers.host === host);
}
