import { BadUsage } from '../command.ts';

/** A number as it was typed behind `--name`. @throws BadUsage */
export function wholeNumber(name: string, typed: string, from: number, to: number): number {
  const number = /^\d{1,10}$/.test(typed) ? Number(typed) : -1;
  if (number < from || number > to) throw new BadUsage(`--${name} is a whole number from ${from} to ${to}.`);
  return number;
}
