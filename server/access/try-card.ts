/**
 * Tries a card without opening it (D5). A wrong code costs and counts exactly as it does where a card is opened (W11), so
 * that nobody guesses faster here. Nothing is written: the card is not opened, and no phone is noted.
 */

import { isBeforeClose, takesBallots, type Stage } from '../../domain/event/stages.ts';
import type { CardTried } from '../../domain/wire/card-tried.ts';
import type { Rooms } from '../live/rooms.ts';
import type { CardAccess } from './cards.ts';
import type { GuessedAt } from './paced-guesses.ts';

interface TryDependencies {
  readonly access: Pick<CardAccess, 'findTyped'>;
  readonly rooms: Pick<Rooms, 'event'>;
}

/** Longer than everything that stands on a card, its whole address included. */
const longestTyped = 300;

/** @param typed the code, or the address that a scanner reads off the square and types */
export async function tryCard(
  { access, rooms }: TryDependencies,
  typed: string,
  at: GuessedAt,
): Promise<CardTried> {
  if (typed.length > longestTyped) return { kind: 'refused', code: 'unknown-card' };
  const found = await access.findTyped(typed.slice(typed.lastIndexOf('#') + 1).trim(), at);
  if (!found.ok) return { kind: 'refused', code: found.refusal.code };
  const { event, key } = found.value;
  const room = rooms.event(event);
  const standing = room?.state.cards.get(key);
  if (!room || standing === undefined) return { kind: 'refused', code: 'unknown-card' };
  if (standing === 'cancelled') return { kind: 'refused', code: 'cancelled-card' };
  if (room.sheets.isOnPaper(key)) return { kind: 'refused', code: 'card-on-paper' };
  return { kind: 'works', voting: votingAt(room.state.stage) };
}

function votingAt(stage: Stage): Extract<CardTried, { kind: 'works' }>['voting'] {
  if (!isBeforeClose(stage)) return 'over';
  return takesBallots(stage) ? 'open' : 'before';
}
