/** The rules as an officer saves them: the reason for early figures is kept as words that can be erased. */

import type { Texts } from '../../db/register/texts.ts';
import type { Command } from '../../domain/event/commands.ts';
import { needsReason } from '../../domain/event/rules/figure-steps.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { EventBook } from '../../domain/wire/http.ts';

/** The command that sets these rules: of the reason the journal holds a hash (J4). */
export async function rulesCommand(
  room: { readonly state: EventState; book(): EventBook },
  texts: Texts,
  asked: { readonly rules: Rules; readonly why: string },
): Promise<Extract<Command, { type: 'set-rules' }>> {
  const { state } = room;
  const { rules } = asked;
  const reason = asked.why.trim();
  if (state.practice || !needsReason(rules.screen) || reason === '')
    return { type: 'set-rules', rules: { ...rules, whySoon: null } };
  // Word for word the same reason keeps its hash: saving again changes nothing (ST18).
  const isSame = reason === (room.book().whySoon ?? '');
  const whySoon = isSame ? state.rules.whySoon : await texts.save({ reason });
  return { type: 'set-rules', rules: { ...rules, whySoon } };
}
