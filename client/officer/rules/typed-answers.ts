import type { RulesField } from './rules-form.ts';

/** A field's value, or its mistake noted and `meanwhile` in its place. */
export type Take = <T>(field: RulesField, value: T | null, message: string, meanwhile: T) => T;

/** A whole number within both ends, or null. */
export function readWhole(typed: string, from: number, to: number): number | null {
  const number = /^\s*\d{1,7}\s*$/.test(typed) ? Number(typed) : -1;
  return number >= from && number <= to ? number : null;
}

/** `3:00` as 180 seconds. */
export function readClock(typed: string): number | null {
  const [, minutes, seconds] = /^\s*(\d{1,2}):([0-5]\d)\s*$/.exec(typed) ?? [];
  if (minutes === undefined) return null;
  const length = Number(minutes) * 60 + Number(seconds);
  return length >= 1 && length <= 3600 ? length : null;
}
