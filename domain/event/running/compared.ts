import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { AllocationRules } from '../rules/rules.ts';

/** What one rule makes of the ballots (E10). */
export interface Compared {
  readonly allocation: AllocationRules;
  /** True for the rule of the day. */
  readonly isToday: boolean;
  /** Who gets how much, in the order of choice. */
  readonly given: readonly { readonly bid: BidId; readonly pence: Pence }[];
  readonly leftPence: Pence;
  /** Ties on the way, each settled here by the lowest project number; in the room it would be settled by today's rules. */
  readonly ties: number;
  /** Ballots with at least one project that gets money. */
  readonly served: number;
}
