/** How an election says in its META that its pot was decided, as far as there is such a rule here (rule P16). */

import { parseDecimal, type Decimal } from '../exact.ts';
import type { Election } from './election.ts';

export type NamedRule =
  | { readonly rule: 'ranked'; readonly borderline: 'skip' | 'stop'; readonly threshold: Decimal | null }
  | { readonly rule: 'equal-shares'; readonly completion: 'none' | 'add1' };

/** `said`: META names a rule of the format. `not-said`: it names none. `not-known`: it names one that is none here. */
export type RuleSaid =
  | { readonly kind: 'said' | 'not-said'; readonly named: NamedRule }
  | { readonly kind: 'not-known'; readonly name: string };

/** Rules of the format with a part that no file describes: what is decided here is only what they have in common. */
export const rulesWithExceptions: ReadonlySet<string> = new Set(['greedy-custom', 'greedy-exclusive']);

/** Rules of the format that afterwards compare two results and keep the one that more voters prefer. */
export const rulesWithComparison: ReadonlySet<string> = new Set([
  'equalshares-comparison',
  'equalshares/add1-comparison',
]);

/** What META names under `rule`. Rules that go down the list keep to the threshold of the file. */
export function ruleSaidBy(meta: Election['meta']): RuleSaid {
  const ranked = (borderline: 'skip' | 'stop'): NamedRule => ({
    rule: 'ranked',
    borderline,
    threshold: thresholdIn(meta),
  });
  switch (ruleName(meta)) {
    case '':
    case 'unknown':
      return { kind: 'not-said', named: ranked('skip') };
    case 'greedy':
    case 'greedy-threshold':
    case 'greedy-custom':
    case 'greedy-exclusive':
      return { kind: 'said', named: ranked('skip') };
    case 'greedy-no-skip':
      return { kind: 'said', named: ranked('stop') };
    case 'equalshares':
    case 'equalshares-comparison':
      return { kind: 'said', named: { rule: 'equal-shares', completion: 'none' } };
    case 'equalshares/add1':
    case 'equalshares/add1-comparison':
      return { kind: 'said', named: { rule: 'equal-shares', completion: 'add1' } };
    default:
      return { kind: 'not-known', name: meta.get('rule') ?? '' };
  }
}

/** The rule's name in META, in lower case; empty where there is none. */
export function ruleName(meta: Election['meta']): string {
  return (meta.get('rule') ?? '').toLowerCase();
}

/** Null when the file has none, or none above zero. */
function thresholdIn(meta: Election['meta']): Decimal | null {
  const threshold = parseDecimal(meta.get('min_project_score_threshold') ?? '');
  return threshold !== null && threshold.units > 0n ? threshold : null;
}
