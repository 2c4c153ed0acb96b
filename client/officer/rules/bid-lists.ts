/** Bids named by their numbers, as people type them: `1-5, 8`. */

import { mostBids } from '../../../domain/event/rules/most-bids.ts';
import type { SubPot } from '../../../domain/event/rules/rules.ts';
import { bidId, type BidId } from '../../../domain/ids.ts';
import { parsePounds } from '../../../domain/typed-money.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { typedAmount } from '../form/amounts.ts';

export function typedGroups(groups: readonly (readonly BidId[])[]): string {
  return groups.map((group) => group.join(', ')).join('\n');
}

export function typedSubPots(subPots: { readonly pots: readonly SubPot[] } | null): string {
  const pots = subPots?.pots ?? [];
  return pots.map(({ pence, bids }) => `${typedAmount(pence)}: ${bids.join(', ')}`).join('\n');
}

/** A group a line; null when a line is not a list of numbers. */
export function readGroups(typed: string): BidId[][] | null {
  return allOf(linesOf(typed).map(readBids));
}

/** A part a line, numbered from 1 in this order; null when a line is not an amount, a colon and a list of numbers. */
export function readSubPots(typed: string): SubPot[] | null {
  return allOf(
    linesOf(typed).map((line, place) => {
      const [amount = '', list] = line.split(':');
      const pence = parsePounds(amount, pageLanguage);
      const bids = list === undefined ? null : readBids(list);
      return pence === null || bids === null ? null : { pot: place + 1, pence, bids };
    }),
  );
}

function readBids(list: string): BidId[] | null {
  const parts = list.split(/[,;\s]+/).filter((part) => part !== '');
  const ranges = allOf(parts.map(readRange));
  return ranges === null || ranges.length === 0 ? null : ranges.flat();
}

/** `4` or `4-7`. */
function readRange(part: string): BidId[] | null {
  const [, first, last] = /^([1-9]\d{0,3})(?:[-–]([1-9]\d{0,3}))?$/.exec(part) ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first), Number(last ?? first)];
  if (to < from || to > mostBids) return null;
  return Array.from({ length: to - from + 1 }, (_, place) => bidId(from + place));
}

function linesOf(typed: string): string[] {
  return typed.split('\n').filter((line) => line.trim() !== '');
}

function allOf<T>(parts: readonly (T | null)[]): T[] | null {
  const there = parts.flatMap((part) => (part === null ? [] : [part]));
  return there.length === parts.length ? there : null;
}
