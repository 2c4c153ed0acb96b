/** Tests write what they ask for with plain numbers: `{ type: 'call-bid', bid: 2 }`. */

import type { BareNumber, NumberId } from '../ids.ts';

/** `T` with a bare number wherever it has an id. An id of another kind is refused here too. */
export type PlainIds<T> = T extends NumberId
  ? T | BareNumber
  : T extends object
    ? { readonly [Field in keyof T]: PlainIds<T[Field]> }
    : T;

/** The same, where every number is the id that its place says. */
export function withIds<T>(plain: NoInfer<PlainIds<T>>): T {
  return plain as T;
}
