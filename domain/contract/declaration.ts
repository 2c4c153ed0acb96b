/** What the declaration of an HTTP route says (W9). Only the server loads the files of this folder: screens import their types. */

import { z } from 'zod';
import type { AreaId, BidId, CardNumber, EventId, FundId, PersonId, StaffRole } from '../ids.ts';
import type { RefusalCode } from '../refusals.ts';

/**
 * Who may call a route: anybody, the person at the computer that runs the server, or staff in one of these roles. The
 * order decides in which role a browser that is signed in as several acts.
 */
export type Who = 'anyone' | 'laptop' | readonly [StaffRole, ...StaffRole[]];

/** A reply that is a file of this media type, and no outcome. */
export interface FileReply {
  readonly file: string;
}

/** One route, under the key `METHOD /path/:parameter`. */
export interface Declaration {
  /** What the route does, in a sentence. */
  readonly about: string;
  readonly who: Who;
  /** What may follow the path after a question mark. Something else there is passed over, and never refused. */
  readonly query?: z.ZodObject;
  /** The body of a request. */
  readonly body?: z.ZodType;
  /** A body of megabytes: the route gets its bytes, and something else takes them apart. */
  readonly largeBody?: z.ZodType;
  /** The largest body in bytes; left out, it is small. */
  readonly mostBytes?: number;
  readonly reply: z.ZodType | FileReply;
  /** Only what was sent says which event it is about: it may answer that another server has to be asked (N3). */
  readonly findsEvent?: true;
  /** The refusals that this route adds to those of every route (`commonRefusals`). */
  readonly refusals: readonly RefusalCode[];
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Declarations = Readonly<Record<`${Method} /${string}`, Declaration>>;

/**
 * A number in a path. Anything that is not a number becomes 0, which names nothing: the route then says what is
 * unknown.
 */
function numberInPath<Id extends number>() {
  const read = z.string().transform((text) => (isNumber(text) ? Number(text) : 0));
  return read.meta({ type: 'integer', minimum: 1 }) as unknown as z.ZodType<Id, Id>;
}

/** A number after the question mark; undefined stands for whatever is no number. */
export function numberInQuery<Id extends number>() {
  const read = z
    .string()
    .refine(isNumber)
    .transform(Number)
    .optional()
    .catch(undefined)
    .meta({ type: 'integer', minimum: 1 });
  return read as unknown as z.ZodOptional<z.ZodType<Id, Id>>;
}

/** The event that the page is in, where the path names none: a balancer decides by it which server is asked (N1). */
export const eventNamed = z.object({ event: numberInQuery<EventId>() });

function isNumber(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}

/** What each name in a path stands for, whichever path it is in. */
export const pathParameters = {
  event: numberInPath<EventId>(),
  fund: numberInPath<FundId>(),
  area: numberInPath<AreaId>(),
  bid: numberInPath<BidId>(),
  person: numberInPath<PersonId>(),
  /** The number printed on a card. */
  number: numberInPath<CardNumber>(),
  /** A batch of voting sheets. */
  batch: numberInPath<number>(),
  link: numberInPath<number>(),
  session: numberInPath<number>(),
  /** A direct grant of a fund. */
  grant: numberInPath<number>(),
  hash: z.string(),
};

/** What is read of each. */
export type PathParameters = {
  readonly [N in keyof typeof pathParameters]: z.output<(typeof pathParameters)[N]>;
};

type Primitive = string | number | boolean | null | undefined | bigint | symbol;

/** `T` with everything read-only, so that two types with the same content are the same type. */
export type Plain<T> = T extends Primitive ? T : { readonly [K in keyof T]: Plain<T[K]> };

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What the compiler shows where a schema and its type say different things. */
interface Differs<Schema, Type> {
  readonly schemaSays: Schema;
  readonly typeSays: Type;
}

/**
 * A schema for exactly `T`: a field that only one of the two has, or has otherwise, is an error of the compiler. Write
 * `exactly<CardsMade>()(z.strictObject({ ... }))`.
 */
export function exactly<T>() {
  return <S extends z.ZodType>(
    schema: S &
      (IsSame<Plain<z.output<S>>, Plain<T>> extends true ? unknown : Differs<Plain<z.output<S>>, Plain<T>>),
  ): z.ZodType<T, z.input<S>> => schema as unknown as z.ZodType<T, z.input<S>>;
}
