/** The cookie of a session: out of reach of scripts, sent by no other page's form, and over https only where there is https. */

import type { CookieOptions, Request, Response } from 'express';
import type { SignedIn } from '../access/sign-ins.ts';

export function cookieRules(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' };
}

export function keepSession(request: Request, response: Response, { cookie }: SignedIn): void {
  response.cookie(cookie.name, cookie.value, { ...cookieRules(request), maxAge: cookie.maxAgeMs });
}
