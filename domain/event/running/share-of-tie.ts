import type { Rules } from '../rules/rules.ts';
import type { Run, RunLine, TieRecord } from '../run.ts';

interface Decided extends Pick<Run, 'lines'> {
  readonly ties: readonly Pick<TieRecord, 'method' | 'tied'>[];
}

/**
 * True when the bid has its share of what was left among equals (A12). If settlements hold in later runs, the bid's
 * line says so. Under older rules a record of sharing stays with every later run. It decides nothing once one of the
 * equals has said no thank you: then some of them have no money.
 */
export function isShare(
  { settledStays }: Pick<Rules, 'settledStays'>,
  { bid, shared }: Pick<RunLine, 'bid' | 'shared'>,
  { lines, ties }: Decided,
): boolean {
  if (settledStays) return shared === true;
  const hasMoney = (one: number): boolean =>
    lines.some((line) => line.bid === one && line.outcome !== 'not-chosen');
  return ties.some(
    ({ method, tied }) => method === 'share' && tied.includes(bid) && tied.every((one) => hasMoney(one)),
  );
}
