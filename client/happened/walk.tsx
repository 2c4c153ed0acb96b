import { useRef, type ReactNode } from 'react';
import type { Publication } from '../../domain/exports/publication.ts';
import type { WalkStep } from '../../domain/exports/walk.ts';
import { goTo, useQuery } from '../query.ts';
import { Button } from '../ui/button.tsx';
import { OutcomeMark, type Outcome } from '../ui/outcome-mark.tsx';
import type { PotShare } from '../ui/pot-money.ts';
import { Pot } from '../ui/pot.tsx';
import { happenedWords as words } from '../words/happened.ts';
import { moneyWords } from '../words/money.ts';
import styles from './happened.module.css';

export interface WalkProps {
  result: Publication;
  steps: readonly WalkStep[];
  /** The address of this page with its question mark; the step is added to it, so that reload and Back keep the place. */
  here: string;
}

/** The pot and one step beside it, and every step below. All of it by buttons, each step said aloud as it is shown. */
export function Walk({ result, steps, here }: WalkProps): ReactNode {
  const asked = Number(useQuery().get('step') ?? '1');
  const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), steps.length) : 1;
  const top = useRef<HTMLElement>(null);
  const step = steps[at - 1];
  const show = (next: number): void => goTo(`${here}&step=${next}`);
  const jump = (next: number): void => {
    show(next);
    top.current?.focus();
  };
  if (step === undefined) return null;
  return (
    <>
      <section ref={top} className={styles.stage} aria-label={words.stepOf(at, steps.length)} tabIndex={-1}>
        <div className={styles.pot}>
          <Pot total={result.potPence} shares={sharesUntil(at, steps, result)} />
        </div>
        <div className={styles.side}>
          <div aria-live="polite" aria-atomic="true">
            <p className={styles.count}>{words.stepOf(at, steps.length)}</p>
            <h2 className={styles.name}>
              <Mark step={step} /> {nameOf(step, result)}
            </h2>
            <p className={styles.sentence}>{step.sentence}</p>
            <p className={styles.left}>{words.left(moneyWords(step.leftPence))}</p>
          </div>
          <div className={styles.acts}>
            <Button disabled={at === 1} onClick={() => show(at - 1)}>
              {words.back}
            </Button>
            <Button kind="primary" disabled={at === steps.length} onClick={() => show(at + 1)}>
              {words.next}
            </Button>
          </div>
        </div>
      </section>
      <EveryStep result={result} steps={steps} at={at} onStep={jump} />
    </>
  );
}

interface EveryStepProps {
  result: Publication;
  steps: readonly WalkStep[];
  at: number;
  onStep: (step: number) => void;
}

/** The whole story to read through; a tap shows the pot at that step. */
function EveryStep({ result, steps, at, onStep }: EveryStepProps): ReactNode {
  return (
    <section className={styles.every}>
      <h2>{words.everyStep}</h2>
      <ol className={styles.steps}>
        {steps.map((step, place) => (
          <li
            key={`${step.kind}-${step.bid ?? place}`}
            className={styles.step}
            aria-current={place + 1 === at ? 'step' : undefined}
          >
            <button type="button" className={styles.open} onClick={() => onStep(place + 1)}>
              <Mark step={step} />
              <span className={styles.stepName}>{nameOf(step, result)}</span>
            </button>
            <p className={styles.stepSentence}>{step.sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const marks: Partial<Record<WalkStep['kind'], Outcome>> = {
  chosen: 'whole',
  part: 'part',
  'not-chosen': 'none',
};

function Mark({ step }: { step: WalkStep }): ReactNode {
  const outcome = marks[step.kind];
  return outcome === undefined ? null : <OutcomeMark outcome={outcome} />;
}

function nameOf({ kind, bid }: WalkStep, { bids }: Publication): string {
  if (kind === 'begin' || kind === 'tie' || kind === 'end') return words[kind];
  return bids.find((each) => each.bid === bid)?.name ?? String(bid);
}

/** What had left the pot by that step, in the order in which it left. */
function sharesUntil(at: number, steps: readonly WalkStep[], result: Publication): PotShare[] {
  return steps.slice(0, at).flatMap((step, place) => {
    if (step.bid === null || (step.kind !== 'chosen' && step.kind !== 'part')) return [];
    const before = steps[place - 1]?.leftPence ?? result.potPence;
    const amount = before - step.leftPence;
    return [{ id: step.bid, name: nameOf(step, result), amount, part: step.kind === 'part' }];
  });
}
