/** The decision in the state: the seal, runs, what settles and changes them, the telling and the signatures. */

import { unreachable } from '../../outcome.ts';
import type { EntryBody } from '../entries.ts';
import type { Run } from '../run.ts';
import { standingRun, type EventState } from '../state.ts';
import { stepsStillTold, tellsOf } from '../told.ts';

type DecisionEntry = Extract<
  EntryBody,
  {
    type:
      | 'sealed'
      | 'run-made'
      | 'draw-numbered'
      | 'tie-settled'
      | 'bid-declined'
      | 'part-asked'
      | 'part-answered'
      | 'part-not-asked'
      | 'results-started'
      | 'result-shown'
      | 'signed';
  }
>;

export function applyDecision(state: EventState, body: DecisionEntry, at: number): void {
  switch (body.type) {
    case 'sealed':
      state.stage = 'sealed';
      break;
    case 'run-made':
      applyRun(state, body.run);
      break;
    case 'draw-numbered':
      state.numbered = body.tied;
      break;
    case 'tie-settled':
      state.ties.push(body.record);
      break;
    case 'bid-declined':
      state.declined.push(body.bid);
      break;
    case 'part-asked':
      state.asking = { bid: body.bid, amountPence: body.amountPence };
      break;
    case 'part-answered':
      state.answers.push(body.record);
      break;
    case 'part-not-asked':
      state.asking = null;
      break;
    case 'results-started':
      state.stage = 'results';
      state.resultsShown = 0;
      state.told = new Map();
      state.overlay = null;
      break;
    case 'result-shown':
      applyShown(state, body.shown);
      break;
    case 'signed':
      applySigned(state, body, at);
      break;
    default:
      unreachable(body);
  }
}

function applyShown(state: EventState, shown: number): void {
  const run = standingRun(state);
  state.resultsShown = shown;
  if (run) state.told = new Map([...state.told, ...tellsOf(run, shown)]);
}

/** A new run stands: what the hall was told and is still so stays told, and nothing is signed. */
function applyRun(state: EventState, run: Run): void {
  const before = standingRun(state);
  if (before) state.resultsShown = stepsStillTold(before, state.resultsShown, run);
  state.runs.push(run);
  // Another run may leave another tie: its numbers have to be shown before they are drawn.
  state.numbered = null;
  state.asking = null;
  state.signatures = [];
}

function applySigned(
  state: EventState,
  { run, fingerprint, as, person, proof }: Extract<EntryBody, { type: 'signed' }>,
  at: number,
): void {
  state.signatures.push({ run, fingerprint, as, person, at, proof });
  state.signers.add(person);
  if (state.signatures.length === 2) state.stage = 'signed';
}
