import { compareRatios, type Ratio } from '../exact.ts';
import { assert } from '../outcome.ts';
import { stopsAtTheLine, type Borderline } from './borderline.ts';
import { allocationOf, assertSound } from './checks.ts';
import { assertInstance, type Instance, type RankingKeys } from './instance.ts';
import { rankByKey, type Ranked } from './ranking.ts';
import { Rivals } from './rivals.ts';
import { shareAmong } from './sharing.ts';
import type { Allocation, RankedStep } from './steps.ts';
import { orderMatters, rivalsMatter, type SettleTie, type Tie, type TieSettlement } from './ties.ts';
import { giveShares, keepOut, offer, passOverExcluded, type Descent } from './descent.ts';

export interface RankedOptions {
  readonly borderline: Borderline;
  /** A key of at least this passes, equality included; `null` when every project passes. */
  readonly passMark: Ratio | null;
}

/**
 * The rule `ranked` (A1 to A12): takes the projects by key, highest first, while there is money. Amounts are in the
 * smallest unit. If a tie at the line is not settled yet, the allocation ends there with status `tie`. Run again with a
 * settlement, it takes the same steps and goes on. A missing key, or a settlement that does not match its tie, is the
 * caller's mistake.
 */
export function allocateRanked(
  instance: Instance,
  keys: RankingKeys,
  options: RankedOptions,
  settle: SettleTie,
): Allocation<RankedStep> {
  assertInstance(instance);
  const descent: Descent = {
    borderline: options.borderline,
    rivals: new Rivals(instance.exclusive),
    given: [],
    steps: [],
    left: instance.budget,
    lineDrawn: false,
    partGiven: false,
  };
  for (const group of rankByKey(instance.projects, keys)) {
    if (!passes(group, options.passMark)) group.forEach((ranked) => keepOut(descent, ranked));
    else if (!goThrough(descent, group, settle)) break;
  }
  const allocation = allocationOf(instance.budget, descent.steps);
  assertSound(instance, allocation);
  return allocation;
}

function passes(group: readonly Ranked[], passMark: Ratio | null): boolean {
  return passMark === null || group.every(({ key }) => compareRatios(key, passMark) >= 0);
}

/** Goes through the projects of one key. Returns false when a tie among them is still open. */
function goThrough(descent: Descent, level: readonly Ranked[], settle: SettleTie): boolean {
  const group = passOverExcluded(descent, level);
  const tie = tieAmong(descent, group);
  if (tie === null) {
    offerAll(descent, group);
    return true;
  }
  const settlement = settle(tie);
  if (settlement === 'open') {
    descent.steps.push({ kind: 'tie-open', tie });
    return false;
  }
  descent.steps.push({ kind: 'tie-settled', tie, settlement });
  if (settlement.kind === 'share') {
    assert(tie.share !== null, 'what is left can be shared among the tied');
    giveShares(descent, group, tie.share);
    descent.lineDrawn = stopsAtTheLine(descent.borderline);
    return true;
  }
  return partsOf(tie, settlement).every((part) =>
    // Whoever goes first may exclude some of those who follow.
    goThrough(
      descent,
      group.filter(({ project }) => part.includes(project.id)),
      settle,
    ),
  );
}

/** The groups into which a settlement parts the tied, first to last; every tied project is in one of them. */
function partsOf(
  { tied }: Tie,
  settlement: Exclude<TieSettlement, { kind: 'share' }>,
): readonly (readonly string[])[] {
  const parts =
    settlement.kind === 'apart'
      ? settlement.groups
      : [[settlement.id], tied.filter((id) => id !== settlement.id)];
  const named = parts.flat();
  assert(
    named.length === tied.length && tied.every((id) => named.includes(id)),
    `${named.join(', ')} are the tied, each once`,
  );
  assert(parts.length > 1 && !parts.some((part) => part.length === 0), 'a settlement parts the tied');
  return parts;
}

/**
 * Offers every one of them the money left; their order makes no difference here. The line is drawn
 * only after all: equals that do not fit are told the same reason.
 */
function offerAll(descent: Descent, group: readonly Ranked[]): void {
  const fitted = group.map((ranked) => offer(descent, ranked));
  if (stopsAtTheLine(descent.borderline) && fitted.includes(false)) descent.lineDrawn = true;
}

function tieAmong(descent: Descent, group: readonly Ranked[]): Tie | null {
  const [level] = group;
  const projects = group.map(({ project }) => project);
  if (level === undefined || descent.lineDrawn) return null;
  const { left, borderline, partGiven, rivals } = descent;
  if (
    !orderMatters(left, projects, borderline, partGiven) &&
    !rivalsMatter(left, projects, borderline, partGiven, rivals)
  )
    return null;
  const tied = projects.map(({ id }) => id);
  // A share would give money to projects that exclude one another.
  const share = rivals.isAmong(tied) ? null : shareAmong(left, projects);
  return { tied, key: level.key, left, place: level.place, share };
}
