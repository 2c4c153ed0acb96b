/** Cards: each is one right to vote, known to the journal by its key alone. */

import { hasVoted } from '../ballot-figures.ts';
import type { BallotKey } from '../../ids.ts';
import { accepted, refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import { isSealed } from '../stages.ts';
import type { EventState } from '../state.ts';

/** More cards than any hall holds: a batch is one entry, so its size is bounded. */
const mostCardsInBatch = 20_000;

export function makeCards(state: EventState, { batch, keys }: CommandOf<'make-cards'>): Outcome<Decided> {
  const fresh = freshKeys(state, batch, keys);
  return fresh.ok ? written([{ type: 'cards-made', batch, keys: fresh.value }]) : fresh;
}

/** Cards for groups that present a bid: in one batch, so that no entry says which card is of which group (C8). */
export function makeTeamCards(
  state: EventState,
  { batch, keys }: CommandOf<'make-team-cards'>,
): Outcome<Decided> {
  if (state.rules.ownBid === 'not-vote') return refused('groups-do-not-vote');
  const fresh = freshKeys(state, batch, keys);
  return fresh.ok ? written([{ type: 'team-cards-made', batch, keys: fresh.value }]) : fresh;
}

/** Young people's cards, where the rules know them (Y16). */
export function makeYoungCards(
  state: EventState,
  { batch, keys }: CommandOf<'make-young-cards'>,
): Outcome<Decided> {
  if (state.rules.youngCards === 'none') return refused('no-young-cards');
  const fresh = freshKeys(state, batch, keys);
  return fresh.ok ? written([{ type: 'young-cards-made', batch, keys: fresh.value }]) : fresh;
}

/** Cancels a card; a ballot it has given is not counted any more (C3). Refused once the count is sealed. */
export function cancelCard(state: EventState, { key, reason }: CommandOf<'cancel-card'>): Outcome<Decided> {
  return notCancellable(state, key) ?? written([{ type: 'card-cancelled', key, reason }]);
}

/** Cancels a card and puts another in its place: one entry, so that neither happens without the other (C4). */
export function replaceCard(
  state: EventState,
  { key, reason, newKey }: CommandOf<'replace-card'>,
): Outcome<Decided> {
  return (
    notCancellable(state, key) ??
    notFree(state, key, newKey) ??
    written([{ type: 'card-replaced', key, reason, batch: null, newKey }])
  );
}

/** Why the card cannot take the place of another. One that was counted as left on its pile can: it works again. */
function notFree(state: EventState, key: BallotKey, newKey: BallotKey): Outcome<never> | null {
  const card = state.cards.get(newKey);
  if (card === undefined) return refused('card-not-free', { why: 'unknown' });
  if (card === 'cancelled' && state.cancelledFor.get(newKey) !== 'left-on-pile')
    return refused('card-not-free', { why: 'cancelled' });
  const isSomebodys = key === newKey || hasVoted(state, newKey) || isReplacement(state, newKey);
  if (isSomebodys) return refused('card-not-free', { why: 'taken' });
  // The kind is printed on the card: a ballot that counts apart never comes from a card that does not say so (Y18).
  if (state.youngCards.has(newKey) !== state.youngCards.has(key))
    return refused('card-not-free', { why: 'kind' });
  // A group may have a card of the pile, and nobody else a card of a group.
  const isKept = state.teamCards.has(newKey) && !state.teamCards.has(key);
  return isKept ? refused('card-not-free', { why: 'group' }) : null;
}

function isReplacement({ replacements }: EventState, key: BallotKey): boolean {
  return [...replacements.values()].includes(key);
}

/**
 * Cancels what was left on the piles, all of it or nothing (C5). A later count of the same piles takes the place of
 * the earlier one: what it no longer names works again (C6).
 */
export function countPiles(state: EventState, command: CommandOf<'count-piles'>): Outcome<Decided> {
  if (isSealed(state.stage)) return refused('voting-closed');
  const batches = [...new Set(command.batches)].sort((a, b) => a - b);
  const piles = batches.map((batch) => state.batches.get(batch));
  if (piles.length === 0 || piles.some((pile) => pile === undefined)) return refused('piles-not-whole');
  const inPiles = new Set(piles.flatMap((pile) => pile?.keys ?? []));
  const unused = new Set(command.unused);
  if (![...unused].every((key) => inPiles.has(key))) return refused('piles-not-whole');
  const voted = [...unused].filter((key) => hasVoted(state, key)).length;
  if (voted > 0) return refused('cards-have-voted', { count: voted });
  const isBack = (key: BallotKey) => state.cancelledFor.get(key) === 'left-on-pile' && !unused.has(key);
  const newly = [...unused].filter((key) => state.cards.get(key) === 'live').sort();
  const back = [...inPiles].filter(isBack).sort();
  const isSame = newly.length + back.length === 0 && piles.every((pile) => pile?.counted === true);
  return written(isSame ? [] : [{ type: 'piles-counted', batches, unused: newly, back }]);
}

/** Keys for a new batch, ascending so that their order says nothing about card numbers (S1). */
function freshKeys(
  state: EventState,
  batch: number,
  given: readonly BallotKey[],
): Outcome<readonly BallotKey[]> {
  if (isSealed(state.stage)) return refused('voting-closed');
  const keys = [...given].sort();
  const fresh = new Set(keys).size === keys.length && keys.every((key) => !state.cards.has(key));
  const possible = keys.length > 0 && keys.length <= mostCardsInBatch && fresh && !state.batches.has(batch);
  return possible ? accepted(keys) : refused('cards-out-of-range');
}

function notCancellable(state: EventState, key: BallotKey): Outcome<never> | null {
  if (isSealed(state.stage)) return refused('voting-closed');
  const card = state.cards.get(key);
  if (card === undefined) return refused('unknown-card');
  return card === 'cancelled' ? refused('cancelled-card') : null;
}
