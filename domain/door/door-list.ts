/**
 * Who came, where an event demands names (D3). Names alone, in alphabetical order: nothing says in which order people came,
 * when, or which card they were given.
 */

export interface DoorList {
  readonly names: readonly string[];
}

export const emptyDoorList: DoorList = { names: [] };
/** As many people as cards can be made at a time. */
export const mostNames = 20_000;

/** As it is kept: without spaces at its ends or two in a row. */
export function tidyName(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ');
}

export function withName({ names }: DoorList, name: string): DoorList {
  return { names: [...names, tidyName(name)].sort(alphabetical) };
}

/** Null when nobody of that name is on the list. */
export function withoutName({ names }: DoorList, name: string): DoorList | null {
  const wanted = keyOf(name);
  const place = names.findIndex((each) => keyOf(each) === wanted);
  return place === -1 ? null : { names: names.toSpliced(place, 1) };
}

/** How many people of that name are on the list. */
export function countOf({ names }: DoorList, name: string): number {
  const wanted = keyOf(name);
  return names.filter((each) => keyOf(each) === wanted).length;
}

/** The same name, whatever its capitals and spaces. */
function keyOf(name: string): string {
  return tidyName(name).toLowerCase();
}

/** The same on every machine, whatever its language. */
function alphabetical(one: string, other: string): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
