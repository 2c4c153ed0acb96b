import { assert } from '../outcome.ts';
import { acceptsPart, fits, offersPart, type Borderline } from './borderline.ts';
import type { Part } from './instance.ts';
import type { Ranked } from './ranking.ts';
import type { Rivals } from './rivals.ts';
import type { PassedOver, RankedStep } from './steps.ts';
import type { ProjectStep } from './project-step.ts';

/** Going down the ranking: what is left so far, and every step taken. */
export interface Walk {
  readonly borderline: Borderline;
  readonly rivals: Rivals;
  /** Who has money so far. */
  readonly given: string[];
  readonly steps: RankedStep[];
  left: bigint;
  /** True once the rule has stopped: everything further down gets nothing. */
  lineDrawn: boolean;
  /** True once the one part on offer, or a share, has been given. */
  partGiven: boolean;
}

/** Offers one project the money left, by rules A5 to A8. Returns false when it did not fit. */
export function offer(walk: Walk, ranked: Ranked): boolean {
  const { project } = ranked;
  const fitting = fits(project, walk.left);
  if (walk.lineDrawn) passOver(walk, ranked, 'after-the-line');
  else if (fitting) choose(walk, ranked, 'fits');
  else if (!offersPart(walk.borderline) || walk.partGiven || walk.left === 0n) {
    passOver(walk, ranked, 'does-not-fit');
  } else if (acceptsPart(project, walk.left)) givePart(walk, ranked, walk.left, 'borderline');
  else passOver(walk, ranked, 'least-not-reached');
  return fitting;
}

/** Passes over those whom somebody with money excludes (rule A16), and returns the others. They draw no line. */
export function passOverExcluded(walk: Walk, group: readonly Ranked[]): readonly Ranked[] {
  return group.filter((ranked) => {
    const by = walk.rivals.excludedBy(ranked.project.id, walk.given);
    if (by !== null) walk.steps.push({ kind: 'excluded', by, ...account(walk, ranked, 0n) });
    return by === null;
  });
}

/** Gives each tied project its share; one whose share is all it asks is chosen, the others for part. */
export function giveShares(walk: Walk, tied: readonly Ranked[], share: readonly Part[]): void {
  for (const ranked of tied) {
    const amount = share.find((part) => part.id === ranked.project.id)?.amount;
    assert(amount !== undefined, `project ${ranked.project.id} has a share`);
    if (amount === ranked.project.cost) choose(walk, ranked, 'share');
    else givePart(walk, ranked, amount, 'share');
  }
}

/** Notes a project that the pass mark keeps out. */
export function keepOut(walk: Walk, ranked: Ranked): void {
  walk.steps.push({ kind: 'below-pass-mark', ...account(walk, ranked, 0n) });
}

function choose(walk: Walk, ranked: Ranked, because: 'fits' | 'share'): void {
  walk.steps.push({ kind: 'chosen', because, ...account(walk, ranked, ranked.project.cost) });
  walk.given.push(ranked.project.id);
}

function givePart(walk: Walk, ranked: Ranked, amount: bigint, because: 'borderline' | 'share'): void {
  walk.steps.push({ kind: 'part', because, amount, ...account(walk, ranked, amount) });
  walk.given.push(ranked.project.id);
  walk.partGiven = true;
}

function passOver(walk: Walk, ranked: Ranked, why: PassedOver): void {
  walk.steps.push({ kind: 'passed-over', why, ...account(walk, ranked, 0n) });
}

/** Takes the amount from what is left, and gives the figures every step carries. */
function account(walk: Walk, { project, key, place }: Ranked, amount: bigint): ProjectStep {
  const before = walk.left;
  walk.left -= amount;
  return { id: project.id, key, place, cost: project.cost, before, after: walk.left };
}
