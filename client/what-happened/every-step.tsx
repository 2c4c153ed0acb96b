import { useCallback, useMemo, type ReactNode } from 'react';
import type { Publication } from '../../domain/exports/publication.ts';
import type { WalkStep } from '../../domain/exports/walk.ts';
import { Button } from '../ui/button.tsx';
import { useFinder } from '../ui/use-finder.tsx';
import { findingWords } from '../words/finding.ts';
import { happenedWords as words } from '../words/happened.ts';
import styles from './happened.module.css';
import { StepMark, stepName } from './step-name.tsx';
import { toStep } from './to-step.ts';

export interface EveryStepProps {
  result: Publication;
  steps: readonly WalkStep[];
  /** The step shown above, from 1. */
  at: number;
  onStep: (step: number) => void;
}

interface Row {
  readonly step: WalkStep;
  /** From 1. */
  readonly place: number;
}

/** More steps than anybody goes through one by one. */
const manySteps = 12;

/** The whole story to read through, or to look for one project in; a tap shows the pot at that step. */
export function EveryStep({ result, steps, at, onStep }: EveryStepProps): ReactNode {
  const rows = useMemo(() => steps.map((step, place): Row => ({ step, place: place + 1 })), [steps]);
  const textOf = useCallback(
    ({ step }: Row): string => {
      const bid = result.bids.find((each) => each.bid === step.bid);
      return [stepName(step, result), bid?.organisation ?? '', step.bid ?? ''].join(' ');
    },
    [result],
  );
  const { field, found } = useFinder({
    id: 'find',
    rows,
    textOf,
    label: findingWords.project,
    hint: findingWords.projectHint,
    says: findingWords.found,
  });
  return (
    <section className={styles.every} aria-labelledby="every-step">
      <h2 id="every-step">{words.everyStep}</h2>
      {steps.length > manySteps ? (
        <div>
          <Button disabled={at === steps.length} {...toStep(steps.length, onStep)}>
            {words.toEnd}
          </Button>
        </div>
      ) : null}
      {field}
      <ol className={styles.steps}>
        {found.map(({ step, place }) => (
          <li
            key={`${step.kind}-${step.bid ?? place}`}
            className={styles.step}
            aria-current={place === at ? 'step' : undefined}
          >
            <button {...toStep(place, onStep)} className={styles.open}>
              <StepMark step={step} />
              <span>{stepName(step, result)}</span>
            </button>
            <p className={styles.stepSentence}>{step.sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
