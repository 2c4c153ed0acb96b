/** The results as far as the facilitator has told them: never a step more (V5, E3). */

import { standingRun, type EventState } from '../event/state.ts';
import type { Run, RunLine } from '../event/run.ts';
import type { Rules } from '../event/rules/rules.ts';
import { everythingFits } from '../event/running/everything-fits.ts';
import { supportersOf } from '../event/running/pass-marks.ts';
import { toldSteps } from '../event/told.ts';
import { assert } from '../outcome.ts';
import type { Hall } from './hall.ts';
import type { ResultLine, ResultsView } from './parts.ts';

export function resultsView(state: EventState, hall: Hall): ResultsView | null {
  const run = standingRun(state);
  if (!run || (state.stage !== 'results' && state.stage !== 'signed')) return null;
  const steps = toldSteps(run);
  const finished = !run.openTie && state.resultsShown > steps.length;
  const told = steps.slice(0, state.resultsShown);
  const others = finished ? run.lines.filter(({ outcome }) => outcome === 'not-chosen') : [];
  return {
    run: run.number,
    signed: state.stage === 'signed',
    lines: [...told, ...others].map((line) => resultLine(run, line, state.rules)),
    steps: steps.length,
    shown: state.resultsShown,
    finished,
    potPence: run.potPence,
    leftPence: told.at(-1)?.afterPence ?? run.potPence,
    ballots: run.ballots,
    everythingFits: everythingFits(run.lines),
    checkCode: finished && hall.fingerprint ? hall.fingerprint.slice(0, 8) : null,
  };
}

function resultLine(run: Run, line: RunLine, rules: Rules): ResultLine {
  if (line.outcome === 'not-chosen') {
    const { place: _, inPot: __, ...told } = line;
    return told;
  }
  const figures = run.figures.find(({ bid }) => bid === line.bid);
  assert(figures, `bid ${line.bid} has figures in run ${run.number}`);
  const saidYes = run.answers?.some(({ bid, accepts }) => accepts && bid === line.bid) === true;
  const askedAloud = saidYes && line.outcome === 'part';
  const { scorers, total } = figures;
  const supporters = supportersOf(rules, figures);
  return {
    ...line,
    scorers,
    total,
    ...(supporters !== scorers && { supporters }),
    ...(askedAloud && { askedAloud }),
  };
}
