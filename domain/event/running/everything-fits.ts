import type { NotChosenReason, RunLine } from '../run.ts';

/** Reasons that have nothing to do with how much money there was. */
const notForMoney: ReadonlySet<NotChosenReason> = new Set([
  'below-pass-mark',
  'too-few-scorers',
  'withdrawn',
  'left-out',
  'declined',
  'no-support',
]);

/** True when the pot was enough for everything that could be chosen: nobody lost to anybody, and the screen says so (A19). */
export function everythingFits(lines: readonly RunLine[]): boolean {
  const someChosen = lines.some(({ outcome }) => outcome === 'chosen');
  return (
    someChosen &&
    lines.every(
      (line) => line.outcome === 'chosen' || (line.outcome === 'not-chosen' && notForMoney.has(line.why)),
    )
  );
}
