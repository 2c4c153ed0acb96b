import type { SheetFate } from '../../domain/event/card-count.ts';
import type { CardStanding } from '../../domain/wire/http-cards.ts';

/** What the desk says of a card, in one word. */
export type CardState =
  'fresh' | 'opened' | 'voted' | 'cancelled' | 'notOut' | 'onPaper' | 'sheetCounted' | 'sheetSpoilt';

const statesOnPaper = {
  'not-returned': 'onPaper',
  counted: 'sheetCounted',
  spoilt: 'sheetSpoilt',
} as const satisfies Record<SheetFate, CardState>;

/** A cancelled card is that before anything else: its ballot does not count, whatever it did before. */
export function cardStateOf({ cancelled, why, opened, voted, sheet }: CardStanding): CardState {
  if (why === 'left-on-pile') return 'notOut';
  if (cancelled) return 'cancelled';
  if (sheet !== null) return statesOnPaper[sheet];
  if (voted) return 'voted';
  return opened ? 'opened' : 'fresh';
}
