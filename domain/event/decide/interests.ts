/** Who has something to gain from a bid, or had a hand in the count: they do not sign (E6, E7). */

import type { Actor } from '../../ids.ts';
import { accepted, refused } from '../../outcome.ts';
import type { Command } from '../commands.ts';
import type { Entries } from '../decided.ts';
import type { EventState } from '../state.ts';

type Ask<T extends Command['type']> = Extract<Command, { type: T }>;

export function linkPerson(state: EventState, command: Ask<'link-person'>): Entries {
  if (!state.bids.has(command.bid)) return refused('unknown-bid');
  if (command.person < 1) return refused('unknown-person');
  // Whoever has signed said to have no interest; one that turns up now needs a new run, not a quiet entry.
  if (state.signatures.some(({ person }) => person === command.person)) return refused('already-signed');
  if (state.links.get(command.person)?.has(command.bid) === true) return accepted([]);
  return accepted([{ type: 'person-linked', person: command.person, bid: command.bid }]);
}

/**
 * A link that was a mistake. Nobody undoes their own, and none is undone once the result is signed: what was known when
 * two people signed stays what was known.
 */
export function unlinkPerson(
  state: EventState,
  { person, bid }: Ask<'unlink-person'>,
  actor: Actor,
): Entries {
  if (state.links.get(person)?.has(bid) !== true) return refused('nothing-to-undo');
  if (state.stage === 'signed') return refused('already-signed');
  if (actor.person === person) return refused('another-person-needed');
  return accepted([{ type: 'person-unlinked', person, bid }]);
}

export function noteKeying(state: EventState, { person }: Ask<'note-keying'>): Entries {
  if (person < 1) return refused('unknown-person');
  if (state.signatures.some((signature) => signature.person === person)) return refused('already-signed');
  if (state.keyed.has(person)) return accepted([]);
  return accepted([{ type: 'keying-noted', person }]);
}
