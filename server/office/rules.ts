/** The rules as an officer saves them: the reason for early figures is kept as words that can be erased. */

import type { Texts } from '../../db/register/texts.ts';
import type { Command } from '../../domain/event/commands.ts';
import { needsReason } from '../../domain/event/rules/figure-steps.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { EventState } from '../../domain/event/state.ts';
import { whySoonOf } from '../live/book.ts';

/** The command that sets these rules: of the reason the journal holds a hash (J4). */
export function rulesCommand(
  state: EventState,
  texts: Texts,
  asked: { readonly rules: Rules; readonly why: string },
): Extract<Command, { type: 'set-rules' }> {
  const { rules } = asked;
  const reason = asked.why.trim();
  if (state.practice || !needsReason(rules.screen) || reason === '')
    return { type: 'set-rules', rules: { ...rules, whySoon: null } };
  // Word for word the same reason keeps its hash: saving again changes nothing (ST18).
  const isSame = reason === whySoonOf(state, texts);
  const whySoon = isSame ? state.rules.whySoon : texts.save({ reason });
  return { type: 'set-rules', rules: { ...rules, whySoon } };
}
