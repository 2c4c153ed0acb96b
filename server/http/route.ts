/**
 * What a route under /api is: data, so that one place checks who asks, for which event and with what body (W9), and
 * one test walks every role by every route.
 */

import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Journal } from '../../db/journal.ts';
import type { LinkRole } from '../../db/register/links.ts';
import type { Register } from '../../db/register/register.ts';
import type { Actor } from '../../domain/ids.ts';
import { assert, refused, type Outcome } from '../../domain/outcome.ts';
import type { BodyOf, ParamsOf, QueryOf, ReplyOf } from '../../domain/contract/contract.ts';
import { isOfEvent } from '../../domain/contract/contract.ts';
import { pathParameters, type Declaration, type FileReply } from '../../domain/contract/declaration.ts';
import { readShape } from '../../domain/wire/decode-shape.ts';
import type { Access } from '../access/access.ts';
import type { LaptopKey } from '../access/laptop-key.ts';
import type { Download, ReadyJson } from './answers.ts';
import type { Apart } from '../apart/apart.ts';
import type { Copies } from '../copies/copies.ts';
import type { CopyPlaces } from '../copies/copy-place.ts';
import type { FolderGuard } from '../folder-guard.ts';
import type { Reach } from '../hall-check/reach.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Report } from '../live/house.ts';
import type { Rooms } from '../live/rooms.ts';
import type { OpenLines } from '../open-lines.ts';
import type { CrowdHouse } from '../practice/crowd-house.ts';

/** What the routes work with. */
export interface Deps {
  readonly rooms: Rooms;
  readonly access: Access;
  readonly register: Register;
  readonly journal: Journal;
  /** Does what would hold a hall up. */
  readonly apart: Pick<Apart, 'do'>;
  readonly crowds: CrowdHouse;
  /** Where people find this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Wall time in milliseconds. */
  readonly now: () => number;
  readonly report: Report;
  /** Opens what only whoever sits at this computer may do. */
  readonly laptopKey: LaptopKey;
  readonly copies: Pick<Copies, 'status'>;
  readonly copyPlaces: CopyPlaces;
  /** Whether the files of the data folder are as they should be. */
  readonly files: Pick<FolderGuard, 'lost' | 'writtenBackAt'>;
  readonly reach: Reach;
  readonly lines: Pick<OpenLines, 'open' | 'most'>;
  /** Where everything is kept. */
  readonly dataDir: string;
}

export type Answer = Outcome<unknown> | Promise<Outcome<unknown>>;

/** What anybody's request brings. */
export interface OpenAsk<Body> {
  readonly deps: Deps;
  readonly request: Request;
  readonly response: Response;
  readonly body: Body;
}

/** A request of somebody who is signed in. */
export interface StaffAsk<Body> extends OpenAsk<Body> {
  readonly actor: Actor;
}

/** A request of somebody who is signed in for this event, or for every one. */
export interface EventAsk<Body> extends StaffAsk<Body> {
  readonly room: EventRoom;
}

interface Shape<Body, Ask> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  /** Left out where nothing is sent. */
  readonly body?: z.ZodType<Body>;
  /** The largest body in bytes; most are small. */
  readonly mostBytes?: number;
  readonly answer: (ask: Ask) => Answer;
}

/** In the order in which a browser that is signed in as several acts. */
export type Roles = readonly [LinkRole, ...LinkRole[]];

/** A request that was let in: `actor` for staff routes, `room` for those of an event. */
export interface Admitted {
  readonly actor: Actor | null;
  readonly room: EventRoom | null;
}

export interface Route {
  /** As it is declared: `GET /api/session`. */
  readonly name: string;
  readonly method: Shape<unknown, unknown>['method'];
  readonly path: string;
  readonly roles: Roles | 'anyone' | 'laptop';
  readonly ofEvent: boolean;
  readonly mostBytes: number;
  /** Nobody takes the body apart on its way in. */
  readonly raw: boolean;
  readonly answer: (ask: OpenAsk<unknown>, admitted: Admitted) => Answer;
}

/** A request that came in by a declared route, read as its declaration says. */
export interface Asked<R extends string, D extends Declaration> extends OpenAsk<BodyOf<D>> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<D>;
}

/** What a handler of a route gets: of staff who they are, and in a route of one event that event's room. */
export type AskOf<R extends string, D extends Declaration> = Asked<R, D> &
  (D['who'] extends string ? unknown : { readonly actor: Actor } & RoomOf<R>);

type RoomOf<R extends string> = R extends `${string} /api/events/:event/${string}`
  ? { readonly room: EventRoom }
  : unknown;

/** What a handler gives back: a file where its route gives one, else the declared reply, which may be written already. */
type Given<D extends Declaration> = D['reply'] extends FileReply ? Download : ReplyOf<D> | ReadyJson;

/** A handler for each of the declared routes: the compiler names one that is forgotten. */
export type Handlers<D extends { readonly [R in keyof D]: Declaration }> = {
  readonly [R in keyof D & string]: (
    ask: AskOf<R, D[R]>,
  ) => Outcome<Given<D[R]>> | Promise<Outcome<Given<D[R]>>>;
};

/** The routes of an area, put together from what they are declared to be and what answers them. */
export function routesOf<D extends { readonly [R in keyof D]: Declaration }>(
  declared: D,
  handlers: Handlers<D>,
): readonly Route[] {
  // An object of declarations has no other keys than the compiler knows.
  const names = Object.keys(declared) as (keyof D & string)[];
  return names.map((name) => routeOf(name, declared[name], handlers[name]));
}

function routeOf<R extends string, D extends Declaration>(
  name: R,
  declared: D,
  handler: (ask: AskOf<R, D>) => Answer,
): Route {
  const [method = '', path = ''] = name.split(' ');
  const { who, query, body, largeBody, mostBytes = smallBody } = declared;
  return {
    name,
    method: method.toLowerCase() as Route['method'],
    path,
    roles: who,
    ofEvent: isOfEvent(name, who),
    mostBytes,
    raw: mostBytes > smallBody,
    answer(ask, { actor, room }) {
      const sent = decode<unknown>(largeBody ? rawBody : body, ask.body);
      if (!sent.ok) return sent;
      const asked = decode<unknown>(query, ask.request.query);
      if (!asked.ok) return asked;
      const params = paramsIn(ask.request);
      // What was read has the types of the declaration: the schemas are the same.
      return handler({
        ...ask,
        body: sent.value,
        query: asked.value,
        params,
        actor,
        room,
      } as unknown as AskOf<R, D>);
    },
  };
}

/** What stands in the path, each read as its name says. */
function paramsIn({ params }: Request): Readonly<Record<string, unknown>> {
  const read = Object.entries(pathParameters).filter(([name]) => name in params);
  return Object.fromEntries(read.map(([name, shape]) => [name, shape.parse(params[name])]));
}

const smallBody = 32_000;

/** The body as it came, for work that takes it apart elsewhere: a route that reads more than a few kilobytes takes this. */
export const rawBody = z.custom<Uint8Array>((body) => body instanceof Uint8Array);

/** A route for everybody, signed in or not. */
export function openRoute<Body = undefined>(shape: Shape<Body, OpenAsk<Body>>): Route {
  return route(shape, { roles: 'anyone', ofEvent: false }, (ask) => shape.answer(ask));
}

/** A route for whoever sits at the computer that runs the server. */
export function laptopRoute<Body = undefined>(shape: Shape<Body, OpenAsk<Body>>): Route {
  return route(shape, { roles: 'laptop', ofEvent: false }, (ask) => shape.answer(ask));
}

/** A route for `roles`. */
export function staffRoute<Body = undefined>(shape: Shape<Body, StaffAsk<Body>> & { roles: Roles }): Route {
  return route(shape, { roles: shape.roles, ofEvent: false }, (ask, { actor }) => {
    assert(actor, 'a staff route is answered for somebody');
    return shape.answer({ ...ask, actor });
  });
}

/** A route below `/api/events/:event` for `roles`, signed in for that event. */
export function eventRoute<Body = undefined>(shape: Shape<Body, EventAsk<Body>> & { roles: Roles }): Route {
  const path = `/api/events/:event${shape.path}`;
  return route({ ...shape, path }, { roles: shape.roles, ofEvent: true }, (ask, { actor, room }) => {
    assert(actor && room, 'a route of an event is answered for somebody in its room');
    return shape.answer({ ...ask, actor, room });
  });
}

function route<Body, Ask>(
  { method, path, body, mostBytes = smallBody }: Shape<Body, Ask>,
  who: Pick<Route, 'roles' | 'ofEvent'>,
  answer: (ask: OpenAsk<Body>, admitted: Admitted) => Answer,
): Route {
  return {
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    ...who,
    mostBytes,
    raw: mostBytes > smallBody,
    answer: (ask, admitted) => {
      const read = decode(body, ask.body);
      return read.ok ? answer({ ...ask, body: read.value }, admitted) : read;
    },
  };
}

function decode<Body>(shape: z.ZodType<Body> | undefined, sent: unknown): Outcome<Body> {
  // Without a shape the body's type is undefined, whatever was sent.
  if (!shape) return { ok: true, value: undefined as Body };
  const read = readShape(shape, sent);
  return read?.success ? { ok: true, value: read.data } : refused('malformed');
}

/** A number in the address; 0, which names nothing, when it is not one. */
export function numberIn(request: Request, name: string): number {
  const text = request.params[name] ?? request.query[name];
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}
