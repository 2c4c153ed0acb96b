import { explainEarnings } from './explain-earnings.ts';
import { explainShares } from './explain-shares.ts';
import type { StepFormat } from './say.ts';
import type { PassedOver, Step } from './steps.ts';
import type { ProjectStep } from './project-step.ts';
import type { Tie, TieSettlement } from './ties.ts';

/** One plain sentence for a step: what happened, and the money that made it happen (rule A14). */
export function explain(step: Step, say: StepFormat): string {
  const { money } = say;
  switch (step.kind) {
    case 'chosen':
      return step.because === 'fits'
        ? `Chosen: it costs ${money(step.cost)}, ${money(step.before)} was left, ${money(step.after)} is left now.`
        : `Chosen: its share of what was left is all it costs, ${money(step.cost)}.`;
    case 'part':
      return step.because === 'borderline'
        ? `Chosen for part: it costs ${money(step.cost)} and gets the ${money(step.amount)} that was left.`
        : `Chosen for part: its share of what was left is ${money(step.amount)} of ${money(step.cost)}.`;
    case 'passed-over':
      return `Not chosen: ${reason(step.why, step, say)}.`;
    case 'below-pass-mark':
      return 'Not chosen: it did not reach the pass mark.';
    case 'excluded':
      return `Not chosen: ${say.project(step.by)} is chosen, and only one of the two can be.`;
    case 'tie-settled':
      return `${describe(step.tie, say)} ${settled(step.settlement, say)}`;
    case 'tie-open':
      return `${describe(step.tie, say)} It is not settled yet.`;
    case 'shares':
    case 'bought':
    case 'out-of-reach':
    case 'completion':
      return explainShares(step, say);
    case 'earned':
    case 'not-earned':
      return explainEarnings(step, say);
  }
}

function reason(why: PassedOver, { cost, before }: ProjectStep, { money }: StepFormat): string {
  switch (why) {
    case 'does-not-fit':
      return `it costs ${money(cost)}, ${money(before)} was left, ${money(cost - before)} short`;
    case 'least-not-reached':
      return `the ${money(before)} that was left is less than the least part it accepts`;
    case 'after-the-line':
      return 'the rule stopped before it';
  }
}

function describe({ tied, place, left }: Tie, { money, project }: StepFormat): string {
  return `Tie for place ${place} with ${money(left)} left: ${tied.map(project).join(', ')}.`;
}

function settled(settlement: TieSettlement, { project }: StepFormat): string {
  switch (settlement.kind) {
    case 'first':
      return `${project(settlement.id)} goes first.`;
    case 'apart':
      return `They go in this order: ${settlement.groups.map((group) => group.map(project).join(' and ')).join(', ')}.`;
    case 'share':
      return 'What was left is shared.';
  }
}
