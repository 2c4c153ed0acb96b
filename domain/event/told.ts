/** The order in which results are told: one step for each bid with money, then one for all the others (E3). */

import { canonicalJson, type Plain } from '../canonical.ts';
import type { Run, RunLine } from './run.ts';
import { standingRun, type EventState } from './state.ts';

export type ToldLine = Extract<RunLine, { outcome: 'chosen' | 'part' }>;

/** The bids with money, in the order in which the pot is spent. */
export function toldSteps(run: Run): ToldLine[] {
  return run.lines.filter((line) => line.outcome !== 'not-chosen');
}

/** How many told steps two runs have in common from the start: what the hall has seen of one holds for the other. */
export function stepsInCommon(before: Run, after: Run): number {
  const [first, second] = [toldSteps(before), toldSteps(after)];
  const parting = first.findIndex((line, place) => text(line) !== text(second[place]));
  return parting === -1 ? first.length : parting;
}

/** The hall has seen every step of the run that stands, the last one included. */
export function isAllTold(state: EventState): boolean {
  const run = standingRun(state);
  return run !== null && run.openTie === null && state.resultsShown > toldSteps(run).length;
}

function text(line: RunLine | undefined): string {
  return line ? canonicalJson(line as unknown as Plain) : '';
}
