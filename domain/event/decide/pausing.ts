import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { EventState } from '../state.ts';

/** Stops clocks and ballots alike until resumed: a fire alarm, a fall, a microphone that died (ST9). */
export function pause(
  state: EventState,
  _command: CommandOf<'pause'>,
  { countdownLeftMs, pitchLeftMs }: DecisionContext,
): Outcome<Decided> {
  if (state.stage === 'setting-up' || state.stage === 'signed') return refused('wrong-stage');
  return written([{ type: 'paused', countdownLeftMs, pitchLeftMs }]);
}

export function resume(state: EventState): Outcome<Decided> {
  return state.paused ? written([{ type: 'resumed' }]) : refused('not-paused');
}
