import { explainEarnings } from './explain-earnings.ts';
import { explainShares } from './explain-shares.ts';
import type { StepFormat } from './say.ts';
import type { PassedOver, Step } from './steps.ts';
import type { ProjectStep } from './project-step.ts';
import type { Tie, TieSettlement } from './ties.ts';

/** One plain sentence for a step: what happened, and the money that made it happen (rule A14). */
export function explain(step: Step, say: StepFormat): string {
  const { money, words } = say;
  switch (step.kind) {
    case 'chosen': {
      const cost = money(step.cost);
      return step.because === 'fits'
        ? words.chosen({ cost, before: money(step.before), after: money(step.after) })
        : words.chosenByShare({ cost });
    }
    case 'part': {
      const given = { cost: money(step.cost), amount: money(step.amount) };
      return step.because === 'borderline' ? words.part(given) : words.partByShare(given);
    }
    case 'passed-over':
      return passedOver(step.why, step, say);
    case 'below-pass-mark':
      return words.belowPassMark;
    case 'excluded':
      return words.excluded({ project: say.project(step.by) });
    case 'tie-settled':
      return `${describe(step.tie, say)} ${settled(step.settlement, say)}`;
    case 'tie-open':
      return `${describe(step.tie, say)} ${words.tieOpen}`;
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

function passedOver(why: PassedOver, { cost, before }: ProjectStep, { money, words }: StepFormat): string {
  switch (why) {
    case 'does-not-fit':
      return words.doesNotFit({ cost: money(cost), before: money(before), short: money(cost - before) });
    case 'least-not-reached':
      return words.leastNotReached({ before: money(before) });
    case 'after-the-line':
      return words.afterTheLine;
  }
}

function describe({ tied, place, left }: Tie, { money, project, list, words }: StepFormat): string {
  return words.tie({ place, left: money(left), projects: list(tied.map(project)) });
}

function settled(settlement: TieSettlement, { project, list, all, words }: StepFormat): string {
  switch (settlement.kind) {
    case 'first':
      return words.goesFirst({ project: project(settlement.id) });
    case 'apart':
      return words.inOrder({ groups: list(settlement.groups.map((group) => all(group.map(project)))) });
    case 'share':
      return words.shared;
  }
}
