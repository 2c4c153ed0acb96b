/**
 * What the hall is told in passing, until the next act (ST19, E12): that a project is out of it today, that voting opened
 * again, how the room settled something, and what that changed in what the hall was told before.
 */

import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { SetAside } from './entries.ts';
import type { TieRecord } from './run.ts';
import type { ReopenReason } from './stages.ts';

/** A line that the hall was told, and what it is now. No money is 0. */
export type Change = readonly [bid: BidId, fromPence: Pence, toPence: Pence];

/** How the room settled a tie, without who drew and who watched: what everybody saw (S1). */
export type SettledTie =
  | Extract<TieRecord, { method: 'hands' }>
  | Omit<Extract<TieRecord, { method: 'draw' }>, 'drewBy' | 'watchedBy'>
  | (Extract<TieRecord, { method: 'share' }> & {
      readonly shares: readonly (readonly [bid: BidId, pence: Pence])[];
    });

/** What was done in the room that made a run. */
export type RoomNews = { readonly changes: readonly Change[] } & (
  | { readonly kind: 'settled'; readonly tie: SettledTie }
  | { readonly kind: 'declined'; readonly bid: BidId }
  | {
      readonly kind: 'answered';
      readonly bid: BidId;
      readonly amountPence: Pence;
      readonly accepts: boolean;
    }
);

/** What happened on the day. `beside`: something runs meanwhile, so it is said beside that and not in its place. */
export type DayNews = { readonly beside: boolean } & (
  | { readonly kind: 'set-aside'; readonly bid: BidId; readonly as: SetAside }
  | { readonly kind: 'put-back'; readonly bid: BidId }
  | { readonly kind: 'reopened'; readonly reason: ReopenReason }
);

export type News = DayNews | RoomNews;

/** While a pitch, a countdown or the doors need the screen, it is said in a line beside them. */
export function isShownAlone(news: News): boolean {
  return 'changes' in news || !news.beside;
}
