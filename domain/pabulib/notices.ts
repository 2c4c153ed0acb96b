/** What an election file says and this program decides otherwise, or reads in a way that changes the result (rule P16). */

import { parseDecimal } from '../exact.ts';
import type { Election } from './election.ts';
import { ruleName, rulesWithComparison, rulesWithExceptions, ruleSaidBy } from './named-rule.ts';
import { isWithdrawn } from './withdrawn.ts';

/** A closed list; the words stand where people read them. */
export type FileNotice =
  | { readonly code: 'rule-not-said' }
  | { readonly code: 'own-exceptions'; readonly rule: string }
  | { readonly code: 'no-comparison'; readonly rule: string }
  | { readonly code: 'threshold-not-heeded'; readonly threshold: string }
  | { readonly code: 'limits-not-heeded'; readonly keys: readonly string[] }
  | { readonly code: 'rest-not-heeded'; readonly said: string }
  | { readonly code: 'withdrawn'; readonly projects: readonly string[] };

/**
 * What people must know before they compare a result with the file's own.
 *
 * @param heeding true when the rule is the one that the file names, and not one that somebody chose.
 */
export function noticesOf(election: Election, heeding: boolean): readonly FileNotice[] {
  const { meta, projects } = election;
  const notices: FileNotice[] = heeding ? [...ofTheRule(meta)] : [];
  // `budget_per_category`, `max_sum_cost_per_neighborhood`, …: no rule here keeps to limits for parts of the pot.
  const limits = [...meta.keys()].filter((key) => key.includes('_per_'));
  if (limits.length > 0) notices.push({ code: 'limits-not-heeded', keys: limits });
  const rest = meta.get('leftover_budget');
  if (rest !== undefined) notices.push({ code: 'rest-not-heeded', said: rest });
  const withdrawn = projects.filter((project) => isWithdrawn(election, project));
  if (withdrawn.length > 0) notices.push({ code: 'withdrawn', projects: withdrawn.map(({ id }) => id) });
  return notices;
}

function* ofTheRule(meta: Election['meta']): Generator<FileNotice> {
  const rule = ruleName(meta);
  const said = ruleSaidBy(meta);
  if (said.kind === 'not-said') yield { code: 'rule-not-said' };
  if (rulesWithExceptions.has(rule)) yield { code: 'own-exceptions', rule };
  if (rulesWithComparison.has(rule)) yield { code: 'no-comparison', rule };
  const threshold = meta.get('min_project_score_threshold');
  if (threshold === undefined || said.kind === 'not-known') return;
  const heeded = said.named.rule === 'ranked' && parseDecimal(threshold) !== null;
  if (!heeded) yield { code: 'threshold-not-heeded', threshold };
}
