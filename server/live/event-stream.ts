/** What the entries of an event mean, for the queue that drives them. */

import { apply } from '../../domain/event/apply.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { Reply } from '../../domain/event/decided.ts';
import type { decide as theDecision } from '../../domain/event/decide.ts';
import { entryVersion, type EntryBody } from '../../domain/event/entries.ts';
import { lift } from '../../domain/event/lift.ts';
import type { DecisionContext } from '../../domain/event/decision-context.ts';
import { emptyEvent, type EventState } from '../../domain/event/state.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted } from '../../domain/outcome.ts';
import type { Fold, StreamDefinition, StreamEntry } from './stream-definition.ts';

export interface CommandByActor {
  readonly command: Command;
  readonly actor: Actor;
}

/** What was decided, and the stage version that it left. */
export type EventReply = Reply & { readonly on: number };

export const eventFold: Fold<EventState, EntryBody> = { empty: emptyEvent, apply, lift };

/** `moment` reads the world at each decision. */
export function eventStream(
  moment: (state: EventState) => DecisionContext,
  decide: typeof theDecision,
): StreamDefinition<EventState, EntryBody, CommandByActor, EventReply> {
  return {
    ...eventFold,
    version: entryVersion,
    decide: (state, { command, actor }) => {
      const decided = decide(state, command, actor, moment(state));
      if (!decided.ok) return decided;
      const { entries, reply } = decided.value;
      return accepted({ entries, reply: (after) => ({ ...reply, on: after.stageVersion }) });
    },
  };
}

export function bodiesOf(entries: readonly StreamEntry<EntryBody>[]): readonly EntryBody[] {
  return entries.map(({ body }) => body);
}
