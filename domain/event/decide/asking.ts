/** "Would you take £1,100 of the £2,000?": asked aloud, answered aloud, and what was said makes a run (E8). */

import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import { partToAsk } from '../running/part-to-ask.ts';
import type { EventState } from '../state.ts';

export function askPart(state: EventState): Outcome<Decided> {
  if (state.stage !== 'results') return refused('wrong-stage');
  if (state.asking) return refused('answer-first');
  const part = partToAsk(state);
  return part ? written([{ type: 'part-asked', ...part }]) : refused('no-part-to-ask');
}

export function answerPart(
  state: EventState,
  { accepts }: CommandOf<'answer-part'>,
  moment: DecisionContext,
): Outcome<Decided> {
  const { asking } = state;
  if (!asking) return refused('no-question');
  const record = { ...asking, accepts };
  const run = moment.run(state, { because: 'asked-aloud', answer: record });
  return written([
    { type: 'part-answered', record },
    { type: 'run-made', run },
  ]);
}

/** Pressed by mistake, or nobody of the group is here: nothing was said, and nothing changes. */
export function takeBackAsk(state: EventState): Outcome<Decided> {
  return state.asking ? written([{ type: 'part-not-asked' }]) : refused('no-question');
}
