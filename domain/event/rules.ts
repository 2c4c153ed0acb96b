/** The rules of the day: chosen while setting up, frozen and fingerprinted when voting opens, printed on every result. */

import { isScale, type ScoreScale } from '../ballots/score.ts';
import type { Borderline } from '../allocation/borderline.ts';
import { canonicalJson, type Plain } from '../canonical.ts';

export const blankKinds = ['left-out', 'ballot-not-counted'] as const;
export const tieMethods = ['hands', 'draw', 'share'] as const;
export const screenPolicies = ['live', 'counts', 'after-each'] as const;

export interface Rules {
  readonly ballot: { readonly type: 'score' } & ScoreScale;
  /** What a blank does (T3, T4): left out of the average, or the whole ballot is not counted. */
  readonly blanks: {
    readonly kind: (typeof blankKinds)[number];
    /** Least number of scorers, in per cent of all ballots, that a bid needs to be chosen. 0 switches it off. */
    readonly leastScorersPercent: number;
  };
  /** Whether a bid can be scored from the start of its pitch, or every bid from the opening of voting. */
  readonly opening: 'as-presented' | 'all-at-once';
  /** Marks for a bid are locked when the next one is called. */
  readonly locking: boolean;
  readonly allocation: {
    readonly rule: 'ranked';
    readonly by: 'average' | 'total';
    readonly borderline: Borderline;
    /** The least average or total, in hundredths, that can be chosen; equality passes. Null for none. */
    readonly passMarkHundredths: number | null;
  };
  readonly tie: {
    readonly method: (typeof tieMethods)[number];
    /** Used when hands are equal or sharing is not possible. */
    readonly otherwise: 'hands' | 'draw';
  };
  readonly screen: {
    readonly policy: (typeof screenPolicies)[number];
    /** With `live`: a bid's figure first moves when this many ballots mark it (S4)... */
    readonly firstAt: number;
    /** ...and then whenever this many further ballots were added or changed. */
    readonly thenEvery: number;
  };
  readonly timing: {
    readonly pitchSeconds: number;
    readonly lastCallSeconds: number;
    /** After the close: how long ballots already saved on phones may still arrive. */
    readonly graceSeconds: number;
  };
}

/** The recommended answers. Four questions have no right default for a council; here they hold the cautious one. */
export const recommendedRules: Rules = {
  ballot: { type: 'score', lowest: 1, highest: 5 },
  blanks: { kind: 'left-out', leastScorersPercent: 50 },
  opening: 'as-presented',
  locking: false,
  allocation: { rule: 'ranked', by: 'average', borderline: 'part-fund-then-skip', passMarkHundredths: null },
  tie: { method: 'draw', otherwise: 'draw' },
  screen: { policy: 'counts', firstAt: 10, thenEvery: 5 },
  timing: { pitchSeconds: 180, lastCallSeconds: 120, graceSeconds: 20 },
};

export type RulesFlaw =
  'scale' | 'least-scorers' | 'pass-mark' | 'screen-needs-locking' | 'screen-steps' | 'timing';

/** The first thing that makes these rules impossible, or null (R1-R6). */
export function flawIn(rules: Rules): RulesFlaw | null {
  const { blanks, allocation, screen, timing } = rules;
  const percent = blanks.leastScorersPercent;
  if (!isScale(rules.ballot)) return 'scale';
  if (!isWhole(percent, 0, 100)) return 'least-scorers';
  const pass = allocation.passMarkHundredths;
  if (pass !== null && !isWhole(pass, 0, Number.MAX_SAFE_INTEGER)) return 'pass-mark';
  // A figure after each project would change under the hall's eyes if its marks could still change.
  if (screen.policy === 'after-each' && !rules.locking) return 'screen-needs-locking';
  if (!isWhole(screen.thenEvery, 1, 1000) || !isWhole(screen.firstAt, screen.thenEvery, 1000))
    return 'screen-steps';
  // The figure shown stays one step behind, so the first one must cover a step of its own (S5).
  if (screen.thenEvery > 1 && screen.firstAt < 2 * screen.thenEvery) return 'screen-steps';
  const seconds = [timing.pitchSeconds, timing.lastCallSeconds, timing.graceSeconds];
  if (!seconds.every((length) => isWhole(length, 1, 3600))) return 'timing';
  return null;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}

/** Practice has no secrecy to keep: figures move with every ballot. */
export function screenSteps(rules: Rules, practice: boolean): { firstAt: number; thenEvery: number } {
  return practice ? { firstAt: 1, thenEvery: 1 } : rules.screen;
}

/** What the fingerprint of the rules is taken over: every setting, and the pot. */
export function rulesText(rules: Rules, potPence: number): string {
  return canonicalJson({ potPence, rules: rules as unknown as Plain });
}
