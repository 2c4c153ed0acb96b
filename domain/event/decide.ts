/**
 * The one place where a command becomes entries or a refusal (ST1). Pure: the state, the command, who asks and the
 * readings of the world in; entries out. Nothing here changes the state: `apply` does, after the entries are decided.
 */

import type { Actor } from '../ids.ts';
import { refused, type Outcome } from '../outcome.ts';
import type { Command, CommandOf, CommandType } from './commands.ts';
import type { Decided } from './decided.ts';
import { commandHandlers } from './decide/handlers.ts';
import type { DecisionContext } from './decision-context.ts';
import type { EventState } from './state.ts';

/** Decides one command. A repeat of a ballot that was taken is accepted and writes nothing (B7). */
export function decide(
  state: EventState,
  command: Command,
  actor: Actor,
  moment: DecisionContext,
): Outcome<Decided> {
  const { roles, whilePaused } = commandHandlers[command.type];
  if (!roles.includes(actor.role)) return refused('not-allowed');
  if (state.event === null && command.type !== 'create-event') return refused('unknown-event');
  if ('on' in command && command.on !== state.stageVersion)
    return refused('already-moved', { on: state.stageVersion });
  if (state.paused && whilePaused !== true) return refused('paused');
  return handle(state, command, moment, actor);
}

/** Each handler takes the very command that its name names. */
function handle<T extends CommandType>(
  state: EventState,
  command: CommandOf<T>,
  moment: DecisionContext,
  actor: Actor,
): Outcome<Decided> {
  return commandHandlers[command.type].decide(state, command, moment, actor);
}
