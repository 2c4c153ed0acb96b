/** A project's place: one ranking, which every screen, page, file and sheet uses (A3, A22). */

import { needsWholeBallots } from '../event/rules/needs-whole-ballots.ts';
import type { RunLine } from '../event/run.ts';
import type { BidId } from '../ids.ts';
import { inSamePot, isFunded, type DecidedEvent } from './decided.ts';
import { mostNamed, type PassedOverCount, type SharedPlace, type ListPlace } from './details.ts';

/**
 * Null for a project that was compared with nobody. The rules that buy one project after the other give places to what
 * they buy, and to the list of totals behind it.
 */
export function placeOf(line: RunLine, { rules }: Pick<DecidedEvent, 'rules'>): ListPlace | null {
  if (line.place === null) return null;
  if (needsWholeBallots(rules) && !isFunded(line) && !line.fromList) return null;
  return { place: line.place, ...(line.inPot && { pot: line.inPot.pot }) };
}

/** Who shares its place, in the order in which they came to it. */
export function levelWith(line: RunLine, decided: DecidedEvent): BidId[] {
  const own = placeOf(line, decided);
  if (own === null) return [];
  return decided.run.lines
    .filter(
      (other) => other !== line && inSamePot(other, line) && placeOf(other, decided)?.place === own.place,
    )
    .map(({ bid }) => bid);
}

/** Of many nobody is named. Null where nobody shares the place. */
export function levelOf(bids: readonly BidId[]): SharedPlace | null {
  if (bids.length === 0) return null;
  return { others: bids.length, ...(bids.length <= mostNamed && { bids }) };
}

/** How many were ranked in the same list; null where the rule makes no list of all. */
export function rankedBeside(line: RunLine, decided: DecidedEvent): number | null {
  const { rules, run } = decided;
  if (needsWholeBallots(rules) || placeOf(line, decided) === null) return null;
  const beside = run.lines.filter((other) => inSamePot(other, line) && placeOf(other, decided) !== null);
  return beside.length + wentOn(line, decided).length;
}

/**
 * What was passed over since the last project with money. These projects have places, but nothing was announced about
 * them. Null when there are none.
 */
export function betweenBefore(line: RunLine, decided: DecidedEvent): PassedOverCount | null {
  const { lines } = decided.run;
  const own = placeOf(line, decided);
  if (own === null || !isFunded(line)) return null;
  const listed = lines.filter((other) => inSamePot(other, line) && placeOf(other, decided) !== null);
  const before = listed.slice(0, listed.indexOf(line)).filter(isFunded);
  const from = before[before.length - 1]?.place ?? 1;
  const isBetween = (other: RunLine): boolean =>
    other.place !== null && other.place >= from && other.place < own.place;
  const count = own.place - from - before.filter(isBetween).length;
  if (count <= 0) return null;
  const passedOver = [
    ...listed.filter((other) => !isFunded(other) && isBetween(other)),
    ...wentOn(line, decided),
  ];
  const isExcluded = (other: RunLine): boolean => other.outcome === 'not-chosen' && other.why === 'excluded';
  const first = before.length === 0 && { first: true as const };
  return { count, ...first, didNotFit: !passedOver.some(isExcluded) };
}

/** Those of the same sub-pot that got nothing in it and competed again in the last round: their line is of that. */
function wentOn(line: RunLine, { rules, run }: DecidedEvent): RunLine[] {
  const pot = line.inPot?.pot ?? 0;
  const own = rules.subPots?.pots.find((each) => each.pot === pot);
  if (own === undefined) return [];
  return run.lines.filter(
    (other) => own.bids.includes(other.bid) && cameToLastRound(other, own.pot, run.lines),
  );
}

function cameToLastRound(line: RunLine, pot: number, lines: readonly RunLine[]): boolean {
  if (line.inPot?.pot === 0) return true;
  if (line.outcome !== 'not-chosen' || line.why !== 'excluded' || line.inPot !== undefined) return false;
  // Kept out by one with money from a pot before, it took no part in its own.
  const by = lines.find(({ bid }) => bid === line.excludedBy);
  return by?.inPot !== undefined && (by.inPot.pot === 0 || by.inPot.pot >= pot);
}
