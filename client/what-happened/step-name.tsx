import type { ReactNode } from 'react';
import type { Publication } from '../../domain/exports/publication.ts';
import type { WalkStep } from '../../domain/exports/walk.ts';
import { OutcomeMark, type FundingOutcome } from '../ui/outcome-mark.tsx';
import { happenedWords as words } from '../words/happened.ts';

const marks: Partial<Record<WalkStep['kind'], FundingOutcome>> = {
  chosen: 'whole',
  part: 'part',
  'not-chosen': 'none',
};

/** What became of the project of a step; nothing where a step is about none. */
export function StepMark({ step }: { step: WalkStep }): ReactNode {
  const outcome = marks[step.kind];
  return outcome === undefined ? null : <OutcomeMark outcome={outcome} />;
}

/** What a step is called: its project, or what happened to all. */
export function stepName({ kind, bid }: WalkStep, { bids }: Publication): string {
  if (kind === 'begin' || kind === 'tie' || kind === 'end') return words[kind];
  return bids.find((each) => each.bid === bid)?.name ?? String(bid);
}
