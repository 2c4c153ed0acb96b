/** True for a number that can name something: it was read from outside, and still has to be found. */
export function isNumberId<Id extends number>(number: number | null): number is Id {
  return Number.isSafeInteger(number) && (number as number) > 0;
}
