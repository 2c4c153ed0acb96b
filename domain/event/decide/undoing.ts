/** Taking back the last act of the day (ST15). */

import { accepted, refused } from '../../outcome.ts';
import type { Entries } from '../decided.ts';
import type { Moment } from '../moment.ts';
import type { EventState } from '../state.ts';
import { clocksBroughtBack } from '../undo.ts';

/** @param entry the act that the button named: what was pressed since is not taken back in its place */
export function undo(state: EventState, entry: number, moment: Moment): Entries {
  const { undoable } = state;
  if (undoable?.entry !== entry || moment.beforeAct === null) return refused('nothing-to-undo');
  return accepted([
    {
      type: 'act-undone',
      entry,
      stage: undoable.before.stage,
      ...clocksBroughtBack(state, undoable, moment.beforeAct, moment),
    },
  ]);
}
