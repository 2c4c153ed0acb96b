/** Taking back the last act of the day (ST15). */

import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { EventState } from '../state.ts';
import { clocksBroughtBack } from '../undo.ts';

/** The command names the act that the button named: what was pressed since is not taken back in its place. */
export function undo(
  state: EventState,
  { entry }: CommandOf<'undo'>,
  moment: DecisionContext,
): Outcome<Decided> {
  const { undoable } = state;
  if (undoable?.entry !== entry || moment.beforeAct === null) return refused('nothing-to-undo');
  return written([
    {
      type: 'act-undone',
      entry,
      stage: undoable.before.stage,
      ...clocksBroughtBack(state, undoable, moment.beforeAct, moment),
    },
  ]);
}
