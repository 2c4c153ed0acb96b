/** Tests write what they ask for with plain numbers and text: `{ type: 'call-bid', bid: 2 }`. */

import type { BareNumber, BareText, NumberId, TextId } from '../ids.ts';

/** `T` with a bare number or bare text wherever it has an id. An id of another kind is refused here too. */
export type PlainIds<T> = T extends NumberId
  ? T | BareNumber
  : T extends TextId
    ? T | BareText
    : T extends object
      ? { readonly [Field in keyof T]: PlainIds<T[Field]> }
      : T;

/** The same, where each number and each text is the id that its place says. */
export function withIds<T>(plain: NoInfer<PlainIds<T>>): T {
  return plain as T;
}
