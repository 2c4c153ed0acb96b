/** Checks every request before its route: who asks, in which role, for which event, with a body of which size (W9). */

import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { linkRoles, type LinkRole } from '../../db/register/links.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { isUnnamed } from '../access/unnamed.ts';
import { addressOf } from '../caller.ts';
import { answer, Download } from './answers.ts';
import { paramsIn, type Admitted, type RouteDependencies, type Route } from './route.ts';

export function mount(routes: readonly Route[], deps: RouteDependencies): Router {
  const router = express.Router();
  for (const route of routes) {
    router[route.method](route.path, handler(route, deps));
  }
  return router;
}

type Refused = Extract<Outcome<unknown>, { readonly ok: false }>;

/**
 * Who asks is looked at before what was sent: taking megabytes apart would keep a whole hall waiting, whoever sent them.
 * And again afterwards: whoever sends slowly may have been signed out meanwhile.
 */
function handler(route: Route, deps: RouteDependencies): RequestHandler {
  // No page of ours compresses what it sends.
  const how = { limit: route.mostBytes, inflate: false };
  const reader = route.raw ? express.raw({ ...how, type: 'application/json' }) : express.json(how);
  return async (request, response) => {
    const refuse = (outcome: Refused): void => {
      // A page that asks whether it is still signed in is no refused command.
      if (request.method !== 'GET') deps.meters.refused(outcome.refusal.code);
      answer(response, outcome);
    };
    const knocked = await admit(route, request, deps);
    if (!knocked.ok) return refuse(knocked);
    await read(reader, request, response);
    const admitted = await admit(route, request, deps);
    if (!admitted.ok) return refuse(admitted);
    const body: unknown = request.body;
    // Whoever looks sees what is durable, and nothing that is still on its way to the disk (W3).
    const { event = null } = paramsIn(request);
    if (event !== null) await deps.rooms.event(event)?.settled();
    const outcome = await route.answer({ deps, request, response, body }, admitted.value);
    if (!outcome.ok) return refuse(outcome);
    await noteTaken(outcome.value, admitted.value, deps, request);
    answer(response, outcome);
  };
}

/** Whichever route gave a file to somebody who is signed in, the log of staff actions says which. */
async function noteTaken(
  given: unknown,
  { actor, room }: Admitted,
  { register, now }: RouteDependencies,
  request: Request,
): Promise<void> {
  if (!(given instanceof Download) || actor === null) return;
  const { taken, holdsWholeBallots } = given;
  const kind = holdsWholeBallots ? 'whole-ballots-taken' : 'file-taken';
  const { fund = null, bid = null } = paramsIn(request);
  const what = { event: room?.event ?? null, about: fund ?? bid, file: taken };
  await register.staffActs.add({ at: now(), person: actor.person, kind, ...what });
}

/** @throws what the reader makes of a body that is too large or no JSON. */
function read(reader: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    void reader(request, response, (fault?: unknown) => (fault === undefined ? resolve() : reject(fault)));
  });
}

/** Lets the request in as the first of the route's roles that the browser is signed in as, or not at all. */
async function admit(
  { roles, ofEvent }: Route,
  request: Request,
  deps: RouteDependencies,
): Promise<Outcome<Admitted>> {
  const { access, rooms, laptopKey } = deps;
  if (roles === 'anyone') return accepted({ actor: null, room: null });
  if (roles === 'laptop') {
    const sitsHere = laptopKey.opens(request.get('X-Laptop-Key'), addressOf(request));
    return sitsHere ? accepted({ actor: null, room: null }) : refused('not-allowed');
  }
  const { event = null } = ofEvent ? paramsIn(request) : {};
  const sessionAs = (role: LinkRole) => access.session(request.headers.cookie, role, event);
  for (const role of roles) {
    const session = await sessionAs(role);
    if (session?.role !== role) continue;
    const room = event === null ? null : (rooms.event(event) ?? null);
    // Told only to those who may come in: which events exist is nobody else's business.
    if (ofEvent && !room) return refused('unknown-event');
    const actor = { role, person: session.person };
    if (request.method !== 'GET' && isUnnamed(actor)) return refused('name-first');
    return accepted({ actor, room });
  }
  for (const role of linkRoles) if (await sessionAs(role)) return refused('not-allowed');
  return refused('signed-out');
}
