import type { CardStanding } from '../../domain/wire/http-cards.ts';

/** What the desk says of a card, in one word. */
export type Standing = 'fresh' | 'opened' | 'voted' | 'cancelled' | 'notOut';

/** A cancelled card is that before anything else: its ballot does not count, whatever it did before. */
export function standingWord({ cancelled, why, opened, voted }: CardStanding): Standing {
  if (why === 'left-on-pile') return 'notOut';
  if (cancelled) return 'cancelled';
  if (voted) return 'voted';
  return opened ? 'opened' : 'fresh';
}
