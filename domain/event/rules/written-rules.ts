/**
 * How rules are written down: a setting that is switched off is left out. So rules keep their text, and with it their
 * fingerprint, when the program learns a new setting (R12, J6).
 */

import { canonicalJson, type JsonValue } from '../../canonical.ts';
import { unasked, type Rules } from './rules.ts';

/** Rules as they stand in journals and publications. */
export type WrittenRules = Omit<Rules, keyof typeof unasked> & Partial<Pick<Rules, keyof typeof unasked>>;

export function writtenRules(rules: Rules): WrittenRules {
  const off: Readonly<Record<string, unknown>> = unasked;
  const isAsked = ([setting, answer]: readonly [string, unknown]): boolean =>
    !(setting in off) || text(answer) !== text(off[setting]);
  // Only settings that `unasked` names are left out, and those are the optional ones.
  return Object.fromEntries(Object.entries(rules).filter(isAsked)) as unknown as WrittenRules;
}

/** What is not written is switched off. The settings keep their order, so that writing them again gives the same text. */
export function readRules(written: WrittenRules): Rules {
  return { ...written, ...unasked, ...written };
}

/** What the fingerprint of the rules is taken over: every setting that is on, and the pot (R7). */
export function rulesText(rules: Rules, potPence: number): string {
  return text({ potPence, rules: writtenRules(rules) });
}

/** Rules hold plain values only. */
function text(value: unknown): string {
  return canonicalJson(value as JsonValue);
}
