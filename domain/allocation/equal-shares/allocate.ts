import { ratio, type Ratio } from '../../exact.ts';
import { assert } from '../../outcome.ts';
import { allocationOf, assertSound } from '../checks.ts';
import { electorateOf } from '../electorate.ts';
import { assertInstance, type Instance, type Project } from '../instance.ts';
import { Precedence } from '../precedence.ts';
import type { Profile } from '../profile.ts';
import { keysBy } from '../keys.ts';
import { allocateRanked } from '../ranked.ts';
import { Rivals } from '../rivals.ts';
import type { Allocation, RankedStep, Step } from '../steps.ts';
import type { SettleTie, Tie } from '../ties.ts';
import type { Utility } from '../utility.ts';
import { goesDownTheList, raisesPastFull, raisesShares, type Completion } from './completion.ts';
import { contendersOf } from './contender.ts';
import { Ledger } from './ledger.ts';
import { raiseShares } from './raising.ts';
import { equalShare, tryShare, type Trial, type OnPurchase } from './trial.ts';

export interface EqualSharesOptions {
  readonly utility: Utility;
  readonly completion: Completion;
  /** By how much every share is raised at a time, in the smallest unit; `null` where nothing is raised. */
  readonly increment: Ratio | null;
}

/**
 * The rule `equal-shares` (Q3 to Q6), the Method of Equal Shares: every voter has the same share of the budget, and a
 * project is bought with its supporters' money. Amounts are in the smallest unit. The allocation ends with status `tie`
 * at a tie that is not settled yet. A completion that raises shares by nothing is the caller's mistake.
 */
export function allocateEqualShares(
  instance: Instance,
  profile: Profile,
  options: EqualSharesOptions,
  settle: SettleTie,
): Allocation {
  assertInstance(instance);
  const { budget, projects } = instance;
  const electorate = electorateOf(
    projects.map(({ id }) => id),
    profile,
  );
  const contenders = contendersOf(projects, electorate, profile.scale, options.utility);
  const equal = equalShare(budget, electorate.voters);
  const increment = raisesShares(options.completion) ? options.increment : null;
  const steps: Step[] = [];
  const rivals = new Rivals(instance.exclusive);
  const precedence = new Precedence(settle, (step) => steps.push(step));
  const shareAt = (raises: number): Ratio => raisedShare(equal, increment, raises);
  const tryRaised = (raises: number, watch?: OnPurchase): Trial =>
    tryShare(electorate, contenders, shareAt(raises), budget, precedence, rivals, watch);

  let raises = 0;
  if (raisesShares(options.completion)) {
    const raised = raiseShares(tryRaised, shareAt, budget, raisesPastFull(options.completion));
    if (raised.trial.open !== null) return waitingAt(budget, steps, raised.trial.open);
    raises = raised.raises;
  }
  const { voters } = electorate;
  steps.push({ kind: 'shares', voters, equal, share: shareAt(raises), raises, increment });
  const ledger = new Ledger(budget, steps);
  const { open, purses } = tryRaised(raises, (purchase, before) => ledger.bought(purchase, before));
  if (open !== null) return waitingAt(budget, steps, open);

  const rest = projects.filter(({ id }) => !ledger.has(id));
  const possible = rest.filter((project) => !isExcluded(project));
  if (goesDownTheList(options.completion)) {
    ledger.goesDownTheList(possible, contenders, purses);
    steps.push(...downTheList(ledger, { ...instance, projects: possible }, profile, settle));
  } else ledger.outOfReach(possible, contenders, purses);
  const allocation = allocationOf(budget, steps);
  assertSound(instance, allocation);
  return allocation;

  /** Notes at once who excludes it: its supporters' money makes no difference any more. */
  function isExcluded(project: Project): boolean {
    const by = rivals.excludedBy(project.id, ledger.given);
    if (by !== null) ledger.excluded(project, by);
    return by !== null;
  }
}

function raisedShare(equal: Ratio, increment: Ratio | null, raises: number): Ratio {
  if (raises === 0) return equal;
  assert(increment !== null && increment.n > 0n, 'shares are raised by an amount above zero');
  return ratio(equal.n * increment.d + BigInt(raises) * increment.n * equal.d, equal.d * increment.d);
}

function waitingAt(budget: bigint, steps: readonly Step[], tie: Tie): Allocation {
  return allocationOf(budget, [...steps, { kind: 'tie-open', tie }]);
}

/** What is left goes down the list of totals, passing over what does not fit (rule Q5). */
function downTheList(
  { left, place }: Ledger,
  instance: Instance,
  profile: Profile,
  settle: SettleTie,
): readonly Step[] {
  const ids = instance.projects.map(({ id }) => id);
  const list = allocateRanked(
    { ...instance, budget: left },
    keysBy('total', ids, profile),
    { borderline: 'skip', passMark: null },
    (tie) => settle(moved(tie)),
  );
  return list.steps.map((step) => movedStep(step));

  // Places go on after the projects that were bought.
  function moved(tie: Tie): Tie {
    return { ...tie, place: tie.place + place - 1, share: null };
  }
  function movedStep(step: RankedStep): RankedStep {
    return 'tie' in step ? { ...step, tie: moved(step.tie) } : { ...step, place: step.place + place - 1 };
  }
}
