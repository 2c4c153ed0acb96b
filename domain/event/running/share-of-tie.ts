import type { Run, RunLine, TieRecord } from '../run.ts';

interface Decided extends Pick<Run, 'lines'> {
  readonly ties: readonly Pick<TieRecord, 'method' | 'tied'>[];
}

/**
 * True when the bid has its share of what was left among equals (A12). A record of sharing stays with every later run;
 * it decides nothing there once one of the equals has said no thank you, and then some of them have no money.
 */
export function isShare({ bid }: Pick<RunLine, 'bid'>, { lines, ties }: Decided): boolean {
  const hasMoney = (one: number): boolean =>
    lines.some((line) => line.bid === one && line.outcome !== 'not-chosen');
  return ties.some(
    ({ method, tied }) => method === 'share' && tied.includes(bid) && tied.every((one) => hasMoney(one)),
  );
}
