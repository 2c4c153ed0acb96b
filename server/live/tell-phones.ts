import type { EntryBody } from '../../domain/event/entries.ts';
import type { EventState } from '../../domain/event/state.ts';
import { isOfOthers } from '../../domain/views/mine.ts';
import type { Subscribers } from './card-subscribers.ts';

/** Tells the other phones that have a card open what became of it. */
export function tellPhones(subscribers: Subscribers, { ballots }: EventState, body: EntryBody): void {
  switch (body.type) {
    case 'ballot-received':
      return subscribers.tell(body.key, body.device);
    case 'card-cancelled':
    case 'card-replaced':
      return subscribers.tell(body.key, null);
    case 'piles-counted':
      return [...body.unused, ...body.back].forEach((key) => subscribers.tell(key, null));
    case 'sealed':
      return subscribers.tellAll();
    // From the close on, and until voting is open again, a phone that had no part in a ballot does not see it (S12).
    case 'closing-started':
    case 'voting-reopened':
    case 'act-undone':
      return subscribers.tellAll((key, device) => isOfOthers(ballots.get(key), device));
    default:
  }
}
