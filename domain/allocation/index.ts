import { equalShares } from './equal-shares/rule.ts';
import { greedyPerCost } from './greedy-rule.ts';
import { phragmen } from './phragmen-rule.ts';
import { ranked } from './ranked-rule.ts';
import type { Rule } from './rule.ts';

/** Every allocation rule there is. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [ranked, greedyPerCost, equalShares, phragmen];
