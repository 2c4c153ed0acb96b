/** "Would you take £1,100 of the £2,000?": asked aloud, answered aloud, and what was said makes a run (E8). */

import { accepted, refused } from '../../outcome.ts';
import type { Entries } from '../decided.ts';
import type { Moment } from '../moment.ts';
import { partToAsk } from '../running/part-to-ask.ts';
import type { EventState } from '../state.ts';

export function askPart(state: EventState): Entries {
  if (state.stage !== 'results') return refused('wrong-stage');
  if (state.asking) return refused('answer-first');
  const part = partToAsk(state);
  return part ? accepted([{ type: 'part-asked', ...part }]) : refused('no-part-to-ask');
}

export function answerPart(state: EventState, accepts: boolean, moment: Moment): Entries {
  const { asking } = state;
  if (!asking) return refused('no-question');
  const record = { ...asking, accepts };
  const run = moment.run(state, { because: 'asked-aloud', answer: record });
  return accepted([
    { type: 'part-answered', record },
    { type: 'run-made', run },
  ]);
}

/** Pressed by mistake, or nobody of the group is here: nothing was said, and nothing changes. */
export function takeBackAsk(state: EventState): Entries {
  return state.asking ? accepted([{ type: 'part-not-asked' }]) : refused('no-question');
}
