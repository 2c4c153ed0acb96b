/** Puts each declared route (domain/contract) together with its handler: what was sent is read by the declaration (W9). */

import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Journal } from '../../db/journal.ts';
import type { Register } from '../../db/register/register.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import {
  isOfEvent,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
} from '../../domain/contract/contract.ts';
import {
  pathParameters,
  type Declaration,
  type FileReply,
  type PathParameters,
  type Who,
} from '../../domain/contract/declaration.ts';
import { readShape } from '../../domain/wire/decode-shape.ts';
import type { Access } from '../access/access.ts';
import type { LaptopKey } from '../access/laptop-key.ts';
import type { AskOwnerOf, Download, ReadyJson } from './answers.ts';
import type { WorkerThreads } from '../workers/worker-threads.ts';
import type { Copies } from '../copies/copies.ts';
import type { CopyPlaces } from '../copies/copy-place.ts';
import type { FolderGuard } from '../../db/folder-guard.ts';
import type { Reach } from '../hall-check/reach.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Owners } from '../live/owners.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Meters } from '../live/meters.ts';
import type { Rooms } from '../live/rooms.ts';
import type { OpenConnections } from '../open-connections.ts';
import type { ErasesByDate } from '../office/known-date.ts';
import type { UploadOffices } from '../office/uploads.ts';
import type { Crowds } from '../practice/crowds.ts';

/** What the routes work with. */
export interface RouteDependencies extends UploadOffices {
  readonly rooms: Rooms;
  readonly access: Access;
  readonly register: Register;
  readonly journal: Journal;
  readonly owners: Owners;
  /** Does what would hold a hall up. */
  readonly workers: Pick<WorkerThreads, 'run'>;
  readonly crowds: Crowds;
  /** Where people find this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Wall time in milliseconds. */
  readonly now: () => number;
  readonly report: ReportFault;
  readonly meters: Pick<Meters, 'refused'>;
  /** Opens what only whoever sits at this computer may do. */
  readonly laptopKey: LaptopKey;
  readonly copies: Pick<Copies, 'status' | 'renewAfter'>;
  readonly copyPlaces: CopyPlaces;
  /** Whether data is erased by this computer's date. */
  readonly housekeeper: ErasesByDate;
  /** Whether the files of the data folder are as they should be. */
  readonly files: Pick<FolderGuard, 'lost' | 'writtenBackAt'>;
  readonly reach: Reach;
  readonly connections: Pick<OpenConnections, 'open' | 'most'>;
  /** Where everything is kept. */
  readonly dataDir: string;
}

/** What anybody's request brings. */
export interface RouteRequest<Body> {
  readonly deps: RouteDependencies;
  readonly request: Request;
  readonly response: Response;
  readonly body: Body;
}

/** A request of somebody who is signed in for this event, or for every one. */
export interface EventRequest<Body> extends RouteRequest<Body> {
  readonly actor: Actor;
  readonly room: EventRoom;
}

/** A request that came in by a declared route, read as its declaration says. */
interface DeclaredRequest<R extends string, D extends Declaration> extends RouteRequest<BodyOf<D>> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<D>;
}

/** What a handler gets: from staff who they are, and in a route of one event that event's room. */
export type AskOf<R extends string, D extends Declaration> = DeclaredRequest<R, D> &
  (D['who'] extends string ? unknown : { readonly actor: Actor } & RoomOf<R>);

type RoomOf<R extends string> = R extends `${string} /api/events/:event/${string}`
  ? { readonly room: EventRoom }
  : unknown;

/** What a handler gives back: a file where its route gives one, else the declared reply, which may be written already. */
type Given<D extends Declaration> = D['reply'] extends FileReply
  ? Download
  : ReplyOf<D> | ReadyJson | (D extends { readonly findsEvent: true } ? AskOwnerOf : never);

/** A handler for each of the declared routes: the compiler names one that is forgotten. */
export type Handlers<D extends { readonly [R in keyof D]: Declaration }> = {
  readonly [R in keyof D & string]: (
    ask: AskOf<R, D[R]>,
  ) => Outcome<Given<D[R]>> | Promise<Outcome<Given<D[R]>>>;
};

/** A request that was let in: `actor` of staff, `room` in a route of one event. */
export interface Admitted {
  readonly actor: Actor | null;
  readonly room: EventRoom | null;
}

type RouteAnswer = Outcome<unknown> | Promise<Outcome<unknown>>;

/** A declared route with its handler, as it is put into the server. */
export interface Route {
  /** As it is declared: `GET /api/session`. */
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly roles: Who;
  readonly ofEvent: boolean;
  readonly mostBytes: number;
  /** Nobody takes the body apart on its way in. */
  readonly raw: boolean;
  readonly answer: (ask: RouteRequest<unknown>, admitted: Admitted) => RouteAnswer;
}

const smallBody = 32_000;

/** The body as it came, for work that takes it apart elsewhere. */
const bytes = z.custom<Uint8Array>((body) => body instanceof Uint8Array);

/** The declared routes with their handlers. */
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
  handler: (ask: AskOf<R, D>) => RouteAnswer,
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
    raw: largeBody !== undefined,
    answer(ask, admitted) {
      const sent = decode<unknown>(largeBody ? bytes : body, ask.body);
      if (!sent.ok) return sent;
      const asked = decode<unknown>(query, ask.request.query);
      if (!asked.ok) return asked;
      const read = { body: sent.value, query: asked.value, params: paramsIn(ask.request) };
      // What was read has the types of the declaration: it was read by the declaration's own schemas.
      return handler({ ...ask, ...read, ...admitted } as unknown as AskOf<R, D>);
    },
  };
}

/** What stands in the path, each read as its name says. */
export function paramsIn({ params }: Request): Partial<PathParameters> {
  const named = Object.entries(pathParameters).filter(([name]) => name in params);
  return Object.fromEntries(named.map(([name, shape]) => [name, shape.parse(params[name])]));
}

function decode<T>(shape: z.ZodType<T> | undefined, sent: unknown): Outcome<T> {
  // Without a shape the type is undefined, whatever was sent.
  if (!shape) return accepted(undefined as T);
  const read = readShape(shape, sent);
  return read?.success ? accepted(read.data) : refused('malformed');
}
