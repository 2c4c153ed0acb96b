/** Canonical JSON (RFC 8785) of plain data made of whole numbers, text, booleans, null, lists and records. */

import { assert } from './outcome.ts';

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The one way to write `value` as JSON, so that equal data gives an equal fingerprint everywhere. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value as Record<string, JsonValue>)
      .sort(([a], [b]) => (a < b ? -1 : 1)) // RFC 8785 orders keys by UTF-16 code unit, as < does
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number') {
    assert(
      Number.isSafeInteger(value),
      `${value} is a whole number: fractions have no place in a fingerprint`,
    );
  }
  return JSON.stringify(value);
}
