/** Which browser asks: staff's browsers have a number each, so that it is known on whose machine a proof was made (E15). */

import type { Request } from 'express';
import { cookieIn } from '../access/cookies.ts';
import { randomToken } from '../access/role-links.ts';
import type { RouteRequest } from './route.ts';
import { cookieRules } from './session-cookie.ts';

const name = 'dd_browser';
/** As long as browsers keep a cookie at most. */
const maxAge = 400 * 24 * 60 * 60 * 1_000;

/** Of this request: a browser is asked once for its number, however often the answer needs it. */
const known = new WeakMap<Request, Promise<number>>();

/** The browser's number; one that has none gets it with the answer. */
export function browserOf(ask: RouteRequest<unknown>): Promise<number> {
  const number = known.get(ask.request) ?? foundOrGiven(ask);
  known.set(ask.request, number);
  return number;
}

async function foundOrGiven(ask: RouteRequest<unknown>): Promise<number> {
  return (await knownBrowser(ask)) ?? given(ask);
}

/** The browser's number, if it has one. */
export async function knownBrowser({ deps, request }: RouteRequest<unknown>): Promise<number | null> {
  const token = cookieIn(request.headers.cookie, name);
  return token === null ? null : await deps.register.browsers.find(token);
}

function given({ deps, request, response }: RouteRequest<unknown>): Promise<number> {
  const token = randomToken();
  response.cookie(name, token, { ...cookieRules(request, deps.publicUrl), maxAge });
  return deps.register.browsers.add(token);
}
