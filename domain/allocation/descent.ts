import { assert } from '../outcome.ts';
import { acceptsPart, fits, offersPart, type Borderline } from './borderline.ts';
import type { Part } from './instance.ts';
import type { Ranked } from './ranking.ts';
import type { Rivals } from './rivals.ts';
import type { PassedOver, RankedStep } from './steps.ts';
import type { ProjectStep } from './project-step.ts';

/** Going down the ranking: what is left so far, and every step taken. */
export interface Descent {
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
export function offer(descent: Descent, ranked: Ranked): boolean {
  const { project } = ranked;
  const fitting = fits(project, descent.left);
  if (descent.lineDrawn) passOver(descent, ranked, 'after-the-line');
  else if (fitting) choose(descent, ranked, 'fits');
  else if (!offersPart(descent.borderline) || descent.partGiven || descent.left === 0n) {
    passOver(descent, ranked, 'does-not-fit');
  } else if (acceptsPart(project, descent.left)) givePart(descent, ranked, descent.left, 'borderline');
  else passOver(descent, ranked, 'least-not-reached');
  return fitting;
}

/** Passes over those whom somebody with money excludes (rule A16), and returns the others. They draw no line. */
export function passOverExcluded(descent: Descent, group: readonly Ranked[]): readonly Ranked[] {
  return group.filter((ranked) => {
    const by = descent.rivals.excludedBy(ranked.project.id, descent.given);
    if (by !== null) descent.steps.push({ kind: 'excluded', by, ...account(descent, ranked, 0n) });
    return by === null;
  });
}

/** Gives each tied project its share; one whose share is all it asks is chosen, the others for part. */
export function giveShares(descent: Descent, tied: readonly Ranked[], share: readonly Part[]): void {
  for (const ranked of tied) {
    const amount = share.find((part) => part.id === ranked.project.id)?.amount;
    assert(amount !== undefined, `project ${ranked.project.id} has a share`);
    if (amount === ranked.project.cost) choose(descent, ranked, 'share');
    else givePart(descent, ranked, amount, 'share');
  }
}

/** Notes a project that the pass mark keeps out. */
export function keepOut(descent: Descent, ranked: Ranked): void {
  descent.steps.push({ kind: 'below-pass-mark', ...account(descent, ranked, 0n) });
}

function choose(descent: Descent, ranked: Ranked, because: 'fits' | 'share'): void {
  descent.steps.push({ kind: 'chosen', because, ...account(descent, ranked, ranked.project.cost) });
  descent.given.push(ranked.project.id);
}

function givePart(descent: Descent, ranked: Ranked, amount: bigint, because: 'borderline' | 'share'): void {
  descent.steps.push({ kind: 'part', because, amount, ...account(descent, ranked, amount) });
  descent.given.push(ranked.project.id);
  descent.partGiven = true;
}

function passOver(descent: Descent, ranked: Ranked, why: PassedOver): void {
  descent.steps.push({ kind: 'passed-over', why, ...account(descent, ranked, 0n) });
}

/** Takes the amount from what is left, and gives the figures every step carries. */
function account(descent: Descent, { project, key, place }: Ranked, amount: bigint): ProjectStep {
  const before = descent.left;
  descent.left -= amount;
  return { id: project.id, key, place, cost: project.cost, before, after: descent.left };
}
