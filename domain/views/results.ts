/** The results as far as the facilitator has told them: never a step more (V5, E3). */

import { bidsNeeded, currentRun, type EventState } from '../event/state.ts';
import { turnoutFacts } from '../event/count-turnout.ts';
import type { Run } from '../event/run.ts';
import { everythingFits } from '../event/running/everything-fits.ts';
import { announcementSteps } from '../event/announced.ts';
import type { BidId } from '../ids.ts';
import { assert } from '../outcome.ts';
import { levelOf } from '../reasons/places.ts';
import { lineDetails, type LineDetails } from '../reasons/line-details.ts';
import type { RankedPlace } from '../reasons/details.ts';
import { youngResultOf } from '../reasons/young-lines.ts';
import { youngView } from '../reasons/young-view.ts';
import type { ViewSources } from './view-sources.ts';
import type { ResultLine, ResultsView } from './parts.ts';

export function resultsView(state: EventState, hall: ViewSources): ResultsView | null {
  const run = currentRun(state);
  if (!run || (state.stage !== 'results' && state.stage !== 'signed')) return null;
  const steps = announcementSteps(run);
  const finished = !run.openTie && state.resultsShown > steps.length;
  const turnout = turnoutFacts(state);
  const told = steps.slice(0, state.resultsShown);
  const young = finished ? youngResultOf(state.rules, run.young, bidsNeeded(state).length) : null;
  return {
    run: run.number,
    signed: state.stage === 'signed',
    lines: linesShown(run, state, finished),
    steps: steps.length,
    shown: state.resultsShown,
    finished,
    potPence: run.potPence,
    leftPence: told.at(-1)?.afterPence ?? run.potPence,
    ballots: run.ballots,
    ...(turnout !== null && { turnout }),
    everythingFits: everythingFits(run.lines),
    ...(young !== null && { young: youngView(young) }),
    checkCode: finished && hall.fingerprint ? hall.fingerprint.slice(0, 8) : null,
  };
}

/** The steps told, in their order; once everything is, the others too. */
function linesShown(run: Run, state: EventState, finished: boolean): ResultLine[] {
  const { rules, bids } = state;
  const { potPence, ballots, figures } = run;
  const all = lineDetails({ rules, potPence, bids: [...bids.values()], ballots, figures, run });
  const funded = all.filter(({ reason }) => reason === null).slice(0, state.resultsShown);
  if (finished) {
    const others = all.filter(({ reason }) => reason !== null);
    return [...funded, ...others].map((told) => resultLine(run, told, null));
  }
  return funded.map((told, step) => {
    const before = funded.slice(0, step).map(({ line }) => line.bid);
    return resultLine(run, told, new Set(before));
  });
}

/** @param known the bids that were told before, or null once all are: nobody hears who is level with whom beforehand */
function resultLine(run: Run, told: LineDetails, known: ReadonlySet<BidId> | null): ResultLine {
  const { line, reason, between } = told;
  const standing = told.standing && standingShown(told.standing, told.level, known);
  if (line.outcome === 'not-chosen') {
    assert(reason, `bid ${line.bid} has a reason`);
    return { bid: line.bid, outcome: line.outcome, ...(standing && { standing }), reason };
  }
  assert(standing, `bid ${line.bid} has a place`);
  const { bid, outcome, amountPence, afterPence, inPot } = line;
  const saidYes = run.answers?.some((answer) => answer.accepts && answer.bid === bid) === true;
  return {
    bid,
    outcome,
    amountPence,
    afterPence,
    standing,
    ...(between && { between }),
    ...(saidYes && outcome === 'part' && { askedAloud: true as const }),
    ...(inPot && { inPot }),
  };
}

/** Without how many were ranked, which says more than was told; level with those alone that were told before. */
function standingShown(
  { place, pot, figure }: RankedPlace,
  sharing: readonly BidId[],
  known: ReadonlySet<BidId> | null,
): RankedPlace {
  const level = levelOf(known === null ? sharing : sharing.filter((bid) => known.has(bid)));
  return { place, ...(pot !== undefined && { pot }), figure, ...(level && { level }) };
}
