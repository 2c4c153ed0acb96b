/** What a question to the domain comes back with: a value, or a refusal that a person can be told. */

import type { Refusal } from './refusals.ts';

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(code: Refusal['code'], detail?: Refusal['detail']): Outcome<never> {
  return { ok: false, refusal: detail ? { code, detail } : { code } };
}

/** For what cannot happen unless our own code is wrong: stop at once rather than carry on with a guess. */
export function assert(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`Broken assumption: ${sentence}`);
}

/** Ends an exhaustive switch: the compiler points here when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Broken assumption: unexpected ${JSON.stringify(value)}`);
}
