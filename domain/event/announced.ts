/** The order in which results are announced: one step for each bid with money, then one for all the others (E3). */

import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { Change } from './news.ts';
import type { Run, RunLine } from './run.ts';
import { currentRun, type EventState } from './state.ts';

export type AnnouncedLine = Extract<RunLine, { outcome: 'chosen' | 'part' }>;

/** The bids with money, in the order in which the pot is spent. */
export function announcementSteps(run: Run): AnnouncedLine[] {
  return run.lines.filter((line) => line.outcome !== 'not-chosen');
}

/**
 * How many steps of a new run stay announced: from the first on, as long as the hall was told of the same money for the
 * same bid. If the hall was told something else of other bids in between, that change was shown too (E12).
 */
export function stepsStillAnnounced(before: Run, shown: number, after: Run): number {
  const told = announcementSteps(before).slice(0, shown);
  const steps = announcementSteps(after);
  const parting = steps.findIndex(
    (step) => !told.some(({ bid, amountPence }) => bid === step.bid && amountPence === step.amountPence),
  );
  return parting === -1 ? steps.length : parting;
}

/** The hall has seen every step of the current run, the last one included. */
export function isAllAnnounced(state: EventState): boolean {
  const run = currentRun(state);
  return run !== null && run.openTie === null && state.resultsShown > announcementSteps(run).length;
}

/** What a step tells: the money of one bid, or at the end that the others have none. */
export function announcedMoney(run: Run, shown: number): readonly (readonly [BidId, Pence])[] {
  const steps = announcementSteps(run);
  const told = steps.slice(0, shown).map(({ bid, amountPence }) => [bid, amountPence] as const);
  if (shown <= steps.length) return told;
  const others = run.lines.filter(({ outcome }) => outcome === 'not-chosen');
  return [...told, ...others.map(({ bid }) => [bid, 0] as const)];
}

/**
 * The lines that the hall was told and that this run changes, in the order of bids. While a tie is open a bid below it
 * is not decided: its change is told when it is.
 */
export function changesIn({ told }: Pick<EventState, 'told'>, run: Run): readonly Change[] {
  const now = new Map(
    run.lines.filter((line) => isDecided(run, line)).map((line) => [line.bid, moneyOf(line)]),
  );
  return [...told]
    .flatMap(([bid, from]): Change[] => {
      const to = now.get(bid) ?? from;
      return to === from ? [] : [[bid, from, to]];
    })
    .sort(([a], [b]) => a - b);
}

function isDecided({ openTie }: Run, line: RunLine): boolean {
  return openTie === null || line.outcome !== 'not-chosen' || line.why === 'declined';
}

function moneyOf(line: RunLine): Pence {
  return line.outcome === 'not-chosen' ? 0 : line.amountPence;
}
