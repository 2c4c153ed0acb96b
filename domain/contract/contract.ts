/**
 * Every HTTP route, declared once (W9). Handlers, the screens' calls, the test of roles and the OpenAPI document are
 * all made from it. So the compiler reports every use of a path, a field or a role that is renamed here.
 */

import type { z } from 'zod';
import type { RefusalCode } from '../refusals.ts';
import { signInRoutes } from './sign-in.ts';
import { accountRoutes } from './accounts.ts';
import { staffRoutes } from './staff.ts';
import { signCodeRoutes, signingRoutes } from './signing.ts';
import { logRoutes } from './log.ts';
import { auditRoutes } from './audit.ts';
import { keepingRoutes } from './keeping.ts';
import { fundKeepingRoutes } from './fund-keeping.ts';
import { awardRoutes } from './awards.ts';
import { letterRoutes } from './letters.ts';
import { bookRoutes } from './book.ts';
import { fundRoutes } from './funds.ts';
import { acrossRoutes } from './across.ts';
import { setUpRoutes } from './set-up.ts';
import { bidRoutes } from './bids.ts';
import { documentRoutes } from './documents.ts';
import { pictureRoutes } from './pictures.ts';
import { cardRoutes } from './cards.ts';
import { doorRoutes } from './door.ts';
import { sharedDeviceRoutes } from './shared-devices.ts';
import { sheetRoutes } from './sheets.ts';
import { questionRoutes } from './questions.ts';
import { peopleRoutes } from './people.ts';
import { exportRoutes } from './exports.ts';
import { bundleRoutes } from './bundle.ts';
import { toldRoutes } from './told.ts';
import { recordRoutes } from './record.ts';
import { paymentRoutes } from './payments.ts';
import { ballotLinkRoutes } from './ballot-links.ts';
import { compareRoutes } from './compare.ts';
import { factsRoutes } from './facts.ts';
import { openDataRoutes } from './open-data.ts';
import { electionRoutes } from './elections.ts';
import { practiceRoutes } from './practice.ts';
import { healthRoutes } from './health.ts';
import { copyPlaceRoutes } from './copy-place.ts';
import { laptopRoutes } from './laptop.ts';
import type { Declaration, FileReply, PathParameters, Plain } from './declaration.ts';

export const contract = {
  ...signInRoutes,
  ...accountRoutes,
  ...staffRoutes,
  ...signingRoutes,
  ...signCodeRoutes,
  ...logRoutes,
  ...auditRoutes,
  ...keepingRoutes,
  ...fundKeepingRoutes,
  ...bookRoutes,
  ...fundRoutes,
  ...acrossRoutes,
  ...awardRoutes,
  ...letterRoutes,
  ...setUpRoutes,
  ...bidRoutes,
  ...pictureRoutes,
  ...documentRoutes,
  ...cardRoutes,
  ...doorRoutes,
  ...sheetRoutes,
  ...sharedDeviceRoutes,
  ...questionRoutes,
  ...peopleRoutes,
  ...exportRoutes,
  ...bundleRoutes,
  ...toldRoutes,
  ...recordRoutes,
  ...paymentRoutes,
  ...ballotLinkRoutes,
  ...compareRoutes,
  ...openDataRoutes,
  ...factsRoutes,
  ...electionRoutes,
  ...practiceRoutes,
  ...healthRoutes,
  ...copyPlaceRoutes,
  ...laptopRoutes,
};

export type Contract = typeof contract;
export type RouteName = keyof Contract;

/** The routes that answer with an outcome, and those that give a file. */
export type OutcomeRoute = {
  [R in RouteName]: Contract[R] extends { readonly reply: FileReply } ? never : R;
}[RouteName];
export type FileRoute = Exclude<RouteName, OutcomeRoute>;

type NamesIn<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never;

/** The parameters in the path of a route. The compiler reports a name that `pathParameters` does not know. */
export type ParamsOf<R extends string> = {
  readonly [Name in NamesIn<R>]: Name extends keyof PathParameters ? PathParameters[Name] : never;
};

/** What a handler gets after the question mark. */
export type QueryOf<D extends Declaration> = D extends { readonly query: infer Q extends z.ZodType }
  ? z.output<Q>
  : undefined;

/** What a handler gets as the body: of a large one the bytes. */
export type BodyOf<D extends Declaration> = D extends { readonly largeBody: z.ZodType }
  ? Uint8Array
  : D extends { readonly body: infer B extends z.ZodType }
    ? z.output<B>
    : undefined;

type QueryGiven<D extends Declaration> = D extends { readonly query: infer Q extends z.ZodType }
  ? Plain<z.input<Q>>
  : undefined;
type BodyGiven<D extends Declaration> = D extends
  { readonly body: infer B extends z.ZodType } | { readonly largeBody: infer B extends z.ZodType }
  ? Plain<z.input<B>>
  : undefined;

/** `Name` with `T`: left out where there is nothing to say, optional where all of it is. */
type Part<Name extends string, T> = [T] extends [undefined]
  ? unknown
  : Partial<T> extends T
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T };

/** What a call of the route gives along: `key` is the laptop's own. */
export type GivenTo<R extends RouteName> = Part<
  'params',
  [NamesIn<R>] extends [never] ? undefined : ParamsOf<R>
> &
  Part<'query', QueryGiven<Contract[R]>> &
  Part<'body', BodyGiven<Contract[R]>> &
  Part<'key', Contract[R]['who'] extends 'laptop' ? string : undefined>;

/** What the route answers when it accepts. */
export type AnswerOf<R extends OutcomeRoute> = ReplyOf<Contract[R]>;

/** What a route that gives no file answers when it accepts. */
export type ReplyOf<D extends Declaration> = D extends { readonly reply: infer R extends z.ZodType }
  ? ReadOnly<z.output<R>>
  : never;

/** A list is answered to be read. */
type ReadOnly<T> = T extends (infer Each)[] ? readonly Each[] : T;

/** The refusals that any route may give, before or instead of its own. */
const ofEveryRoute: readonly RefusalCode[] = [
  'malformed',
  'too-large',
  'slow-down',
  'not-saved',
  'not-allowed',
];

/** The refusals that every route of this kind may give: those of its declaration come on top. */
export function commonRefusals(route: string, { who }: Declaration): readonly RefusalCode[] {
  if (typeof who === 'string') return ofEveryRoute;
  const named: readonly RefusalCode[] = route.startsWith('GET ') ? [] : ['name-first'];
  const ofEvent: readonly RefusalCode[] = isOfEvent(route, who) ? ['unknown-event'] : [];
  return [...ofEveryRoute, 'signed-out', ...named, ...ofEvent];
}

/** Whether staff call it for one event, in a role of that event. */
export function isOfEvent(route: string, who: Declaration['who']): boolean {
  return typeof who !== 'string' && /^[A-Z]+ \/api\/events\/:event\//.test(route);
}
