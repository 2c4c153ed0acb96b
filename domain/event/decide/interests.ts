/** Who has something to gain from a bid, or had a hand in the count: they do not sign (E6, E7). */

import type { Actor } from '../../ids.ts';
import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { EventState } from '../state.ts';

export function linkPerson(state: EventState, command: CommandOf<'link-person'>): Outcome<Decided> {
  if (!state.bids.has(command.bid)) return refused('unknown-bid');
  if (command.person < 1) return refused('unknown-person');
  // Whoever has signed said to have no interest; one that turns up now needs a new run, not a quiet entry.
  if (state.signatures.some(({ person }) => person === command.person)) return refused('already-signed');
  if (state.links.get(command.person)?.has(command.bid) === true) return written([]);
  return written([{ type: 'person-linked', person: command.person, bid: command.bid }]);
}

/**
 * A link that was a mistake. Nobody undoes their own, and none is undone once the result is signed: what was known when
 * two people signed stays what was known.
 */
export function unlinkPerson(
  state: EventState,
  { person, bid }: CommandOf<'unlink-person'>,
  _moment: DecisionContext,
  actor: Actor,
): Outcome<Decided> {
  if (state.links.get(person)?.has(bid) !== true) return refused('nothing-to-undo');
  if (state.stage === 'signed') return refused('already-signed');
  if (actor.person === person) return refused('another-person-needed');
  return written([{ type: 'person-unlinked', person, bid }]);
}

export function noteKeying(state: EventState, { person }: CommandOf<'note-keying'>): Outcome<Decided> {
  if (person < 1) return refused('unknown-person');
  if (state.signatures.some((signature) => signature.person === person)) return refused('already-signed');
  if (state.keyed.has(person)) return written([]);
  return written([{ type: 'keying-noted', person }]);
}
