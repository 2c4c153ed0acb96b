import type { CardStanding } from '../../domain/wire/http-cards.ts';

/** What the desk says of a card, in one word. */
export type CardState = 'fresh' | 'opened' | 'voted' | 'cancelled' | 'notOut';

/** A cancelled card is that before anything else: its ballot does not count, whatever it did before. */
export function cardStateOf({ cancelled, why, opened, voted }: CardStanding): CardState {
  if (why === 'left-on-pile') return 'notOut';
  if (cancelled) return 'cancelled';
  if (voted) return 'voted';
  return opened ? 'opened' : 'fresh';
}
