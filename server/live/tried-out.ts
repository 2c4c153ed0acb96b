import { apply } from '../../domain/event/apply.ts';
import type { Command } from '../../domain/event/commands.ts';
import { decide } from '../../domain/event/decide.ts';
import { entryVersion } from '../../domain/event/entries.ts';
import type { Moment } from '../../domain/event/moment.ts';
import { emptyEvent } from '../../domain/event/state.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted, type Outcome } from '../../domain/outcome.ts';
import { sha256 } from './event-words.ts';

/** Before the doors nothing runs. */
const stillness: Moment = {
  pitchLeftMs: null,
  countdownLeftMs: null,
  clockHeld: false,
  beforeAct: null,
  fingerprint: () => null,
  sha256,
};

/**
 * Whether an event that nobody has made yet would take all of `commands`, one after the other: a journal takes nothing
 * back, so what it would refuse is found out before it is asked.
 */
export function triedOut(commands: readonly Command[], actor: Actor): Outcome<null> {
  const state = emptyEvent();
  for (const command of commands) {
    const decided = decide(state, command, actor, stillness);
    if (!decided.ok) return decided;
    for (const body of decided.value.entries)
      apply(state, { seq: state.seq + 1, at: 0, by: actor.person, version: entryVersion, body });
  }
  return accepted(null);
}
