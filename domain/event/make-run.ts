/** Makes one run: everything it is computed from in, the pot decided to the penny out (E1). */

import { assert } from '../outcome.ts';
import type { Run } from './run.ts';
import { inputsOf, inputsText, type RunCause } from './running/inputs.ts';
import { ballotsText, publishesWhole } from './running/whole-ballots.ts';
import { ruleOf } from './running/settings.ts';
import { workOut } from './running/work-out.ts';
import { youngCountOf } from './running/young-figures.ts';
import { newestRun } from './further-runs.ts';
import type { EventState } from './state.ts';

export function makeRun(state: EventState, cause: RunCause, sha256: (text: string) => string): Run {
  const { rulesFingerprint } = state;
  assert(rulesFingerprint !== null, 'rules are frozen before a run is made');
  const inputs = inputsOf(state, cause);
  const { count, lines, shares, openTie, allocatedPence, leftPence } = workOut(inputs);
  const young = youngCountOf(inputs, count);
  const { ties, declined, answers, kept = [], rules, potPence } = inputs;
  const before = newestRun(state);
  const { version } = ruleOf(rules.allocation);
  return {
    number: (before?.number ?? 0) + 1,
    replaces: before?.number ?? null,
    because: cause.because,
    rule: rules.allocation.rule,
    ruleVersion: version,
    rulesFingerprint,
    inputsHash: sha256(inputsText(inputs, { count, young }, rulesFingerprint)),
    potPence,
    ballots: count.ballots,
    ...(rules.emptiedOut && count.ballotsIn !== count.ballots && { ballotsIn: count.ballotsIn }),
    figures: count.figures,
    ...(young !== null && { young }),
    lines,
    ties,
    declined,
    ...(answers.length > 0 && { answers }),
    ...(kept.length > 0 && { kept }),
    ...(shares.length > 0 && { shares }),
    ...(publishesWhole(rules, count.ballots) && { ballotsHash: sha256(ballotsText(count.counted)) }),
    openTie,
    allocatedPence,
    leftPence,
  };
}
