import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** How the reader is told an amount and a project. */
export interface ReasonFormat {
  readonly money: (pence: Pence) => string;
  readonly name: (bid: BidId) => string;
}

const groups = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands marked: 1,850. */
export function grouped(count: number): string {
  return groups.format(count);
}

/** A count with its noun: `1 project`, `1,204 votes`. */
export function counted(count: number, one: string, other: string): string {
  return `${grouped(count)} ${count === 1 ? one : other}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(place: number): string {
  const lastTwo = place % 100;
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

/** Nobody says that £0 was left. */
export function leftWords(pence: Pence, { money }: Pick<ReasonFormat, 'money'>): string {
  return pence === 0 ? 'nothing' : money(pence);
}

export function capital(line: string): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}
