import type { NotChosenReason, RunLine } from '../run.ts';

/** Whether a bid was not chosen for want of money: false where it would not have been with any pot. */
const forMoney: Readonly<Record<NotChosenReason, boolean>> = {
  'does-not-fit': true,
  'least-not-reached': true,
  'after-the-line': true,
  'below-pass-mark': false,
  'too-few-scorers': false,
  withdrawn: false,
  'left-out': false,
  declined: false,
  excluded: true,
  'part-refused': true,
  'out-of-reach': true,
  'no-support': false,
  'above-pot': true,
  'rule-stopped': true,
};

/** True when the pot was enough for everything that could be chosen: nobody lost to anybody, and the screen says so (A19). */
export function everythingFits(lines: readonly RunLine[]): boolean {
  const someChosen = lines.some(({ outcome }) => outcome === 'chosen');
  return (
    someChosen &&
    lines.every((line) => line.outcome === 'chosen' || (line.outcome === 'not-chosen' && !forMoney[line.why]))
  );
}
