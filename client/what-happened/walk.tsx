import { useRef, type ReactNode } from 'react';
import type { Publication } from '../../domain/exports/publication.ts';
import type { WalkStep } from '../../domain/exports/walk.ts';
import { goTo } from '../query.ts';
import { Button } from '../ui/button.tsx';
import type { PotShare } from '../ui/pot-money.ts';
import { PotBar } from '../ui/pot-bar.tsx';
import { Pot } from '../ui/pot.tsx';
import { happenedWords as words } from '../words/happened.ts';
import { moneyWords } from '../words/money.ts';
import { EveryStep } from './every-step.tsx';
import styles from './happened.module.css';
import { StepMark, stepName } from './step-name.tsx';
import { toStep, walkForm } from './to-step.ts';

export interface WalkProps {
  result: Publication;
  steps: readonly WalkStep[];
  /** The event's page; the step is asked for behind its question mark, so that reload and Back keep the place. */
  address: string;
  /** From 1, as it was asked for: it may be anything. */
  asked: number;
}

/** The pot and one step beside it, and every step below. All of it by buttons, each step said aloud as it is shown. */
export function Walk({ result, steps, address, asked }: WalkProps): ReactNode {
  const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), steps.length) : 1;
  const top = useRef<HTMLElement>(null);
  const step = steps[at - 1];
  const show = (next: number): void => goTo(`${address}?what-happened&step=${next}`);
  const jump = (next: number): void => {
    show(next);
    top.current?.focus();
  };
  if (step === undefined) return null;
  const shares = sharesUntil(at, steps, result);
  return (
    <>
      <form id={walkForm} action={address} hidden>
        <input type="hidden" name="what-happened" />
      </form>
      <section
        ref={top}
        className={styles.stage}
        aria-label={words.stepOf({ step: at, of: steps.length })}
        tabIndex={-1}
      >
        <div className={styles.pot}>
          <Pot total={result.potPence} shares={shares} />
        </div>
        <div className={styles.bar}>
          <PotBar total={result.potPence} shares={shares} />
        </div>
        <div className={styles.side}>
          <div aria-live="polite" aria-atomic="true">
            <p className={styles.count}>{words.stepOf({ step: at, of: steps.length })}</p>
            <h2 className={styles.name}>
              <StepMark step={step} /> {stepName(step, result)}
            </h2>
            <p className={styles.sentence}>{step.sentence}</p>
            <p className={styles.left}>{words.left({ amount: moneyWords(step.leftPence) })}</p>
          </div>
          <div className={styles.acts}>
            <Button disabled={at === 1} {...toStep(at - 1, show)}>
              {words.back}
            </Button>
            <Button kind="primary" disabled={at === steps.length} {...toStep(at + 1, show)}>
              {words.next}
            </Button>
          </div>
        </div>
      </section>
      <EveryStep result={result} steps={steps} at={at} onStep={jump} />
    </>
  );
}

/** What had left the pot by that step, in the order in which it left. */
function sharesUntil(at: number, steps: readonly WalkStep[], result: Publication): PotShare[] {
  return steps.slice(0, at).flatMap((step, place) => {
    if (step.bid === null || (step.kind !== 'chosen' && step.kind !== 'part')) return [];
    const before = steps[place - 1]?.leftPence ?? result.potPence;
    const amount = before - step.leftPence;
    return [{ id: step.bid, name: stepName(step, result), amount, part: step.kind === 'part' }];
  });
}
