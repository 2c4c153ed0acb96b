import type { RunLine, TieRecord } from '../run.ts';

/** True when the bid has its share of what was left among equals (A12). */
export function isShare(
  { bid }: Pick<RunLine, 'bid'>,
  { ties }: { readonly ties: readonly Pick<TieRecord, 'method' | 'tied'>[] },
): boolean {
  return ties.some(({ method, tied }) => method === 'share' && tied.includes(bid));
}
