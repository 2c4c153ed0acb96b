/** Two people sign one run: an officer, and a second named person (E6). */

import type { Actor, PersonId } from '../../ids.ts';
import { refused, type Outcome } from '../../outcome.ts';
import type { RefusalCode } from '../../refusals.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import { byName } from '../signatures.ts';
import { currentRun, type EventState } from '../state.ts';
import { announcementSteps } from '../announced.ts';

/**
 * The officer's place is taken by an officer who acts as themselves. The second person may sign on any screen. The entry
 * says who signed, by whose screen, and how they proved who they are.
 */
export function sign(
  state: EventState,
  command: CommandOf<'sign'>,
  moment: DecisionContext,
  actor: Actor,
): Outcome<Decided> {
  const run = currentRun(state);
  if (state.stage !== 'results' || !run) return refused('wrong-stage');
  if (run.openTie) return refused('tie-open');
  if (state.asking) return refused('answer-first');
  if (state.resultsShown <= announcementSteps(run).length) return refused('not-all-shown');
  if (command.run !== run.number || command.fingerprint !== moment.fingerprint())
    return refused('another-run');
  const { fingerprint, as, person, proof = byName } = command;
  if (as === 'officer' && (actor.role !== 'officer' || actor.person !== person))
    return refused('own-account-needed');
  const bar = barToSigning(state, person);
  if (bar) return refused(bar);
  if (state.signatures.some((signature) => signature.as === as)) return refused('already-signed');
  if (state.signatures.some((signature) => signature.person === person)) return refused('same-person');
  return written([{ type: 'signed', run: run.number, fingerprint, as, person, proof }]);
}

/** Why this person may not sign in this event; null when they may. */
export function barToSigning(state: EventState, person: PersonId): RefusalCode | null {
  if (person < 1) return 'unknown-person';
  if ((state.links.get(person)?.size ?? 0) > 0) return 'linked-to-bid';
  return state.keyed.has(person) ? 'keyed-ballots' : null;
}
