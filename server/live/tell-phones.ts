import type { EntryBody } from '../../domain/event/entries.ts';
import type { EventState } from '../../domain/event/state.ts';
import { isOfOthers } from '../../domain/views/mine.ts';
import type { Followers } from './followers.ts';

/** Tells the other phones that have a card open what became of it. */
export function tellPhones(followers: Followers, { ballots }: EventState, body: EntryBody): void {
  switch (body.type) {
    case 'ballot-received':
      return followers.tell(body.key, body.device);
    case 'card-cancelled':
    case 'card-replaced':
      return followers.tell(body.key, null);
    case 'piles-counted':
      return [...body.unused, ...body.back].forEach((key) => followers.tell(key, null));
    case 'sealed':
      return followers.tellAll();
    // From the close on, and until voting is open again, a phone that had no part in a ballot does not see it (S12).
    case 'closing-started':
    case 'voting-reopened':
    case 'act-undone':
      return followers.tellAll((key, device) => isOfOthers(ballots.get(key), device));
    default:
  }
}
