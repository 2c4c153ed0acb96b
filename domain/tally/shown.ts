/**
 * What the hall sees of one bid while voting is open, with the `live` screen policy (S4, S5). Two exact figures one
 * ballot apart would show that ballot. So a figure moves in steps of at least `thenEvery` ballots and stays one whole
 * step behind the count. The final result then also differs from the last figure by a step, not by one person.
 */

import type { BallotKey } from '../ids.ts';

export interface TallyFigure {
  readonly scorers: number;
  readonly total: number;
}

export interface ShownFigure {
  /** What the hall sees; null until enough ballots mark the bid. */
  figure: TallyFigure | null;
  /** What it will see next: the count at the moment when the last step was complete. */
  next: TallyFigure | null;
  /**
   * The ballots that differ from `next`, each with the mark it had then (null: blank). A list: it is emptied at every
   * step, and a step is a few ballots.
   */
  readonly changed: { readonly key: BallotKey; readonly before: number | null }[];
}

export interface Steps {
  readonly firstAt: number;
  readonly thenEvery: number;
}

export function nothingShown(): ShownFigure {
  return { figure: null, next: null, changed: [] };
}

/**
 * Notes that one ballot's mark for the bid went from `before` to `after`; `tally` is the count that includes it.
 * A ballot that goes back to the mark it had is no change: it covers nobody.
 */
export function noteChange(
  shown: ShownFigure,
  steps: Steps,
  tally: TallyFigure,
  key: BallotKey,
  before: number | null,
  after: number | null,
): void {
  if (before === after) return;
  const known = shown.changed.findIndex((change) => change.key === key);
  if (known === -1) shown.changed.push({ key, before });
  else if (shown.changed[known]?.before === after) shown.changed.splice(known, 1);
  advance(shown, steps, tally);
}

/** Shows the count of a bid whose marks can change no more (`after-each`), when enough ballots mark it. */
export function showAll(shown: ShownFigure, steps: Steps, tally: TallyFigure): void {
  const count = { scorers: tally.scorers, total: tally.total };
  shown.figure = tally.scorers >= steps.firstAt ? count : null;
  shown.next = count;
  shown.changed.length = 0;
}

function advance(shown: ShownFigure, steps: Steps, tally: TallyFigure): void {
  if (shown.changed.length < steps.thenEvery) return;
  const count = { scorers: tally.scorers, total: tally.total };
  if (steps.thenEvery === 1) {
    // Steps of one protect nobody (practice): show the count itself.
    shown.figure = tally.scorers >= steps.firstAt ? count : null;
  } else if (shown.next === null) {
    // The first step is as long as it takes for the figure to move first when `firstAt` ballots mark the bid.
    if (tally.scorers < steps.firstAt - steps.thenEvery) return;
  } else {
    if (shown.figure === null && tally.scorers < steps.firstAt) return;
    shown.figure = shown.next;
  }
  shown.next = count;
  shown.changed.length = 0;
}
