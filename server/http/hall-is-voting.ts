import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';

/** True while some hall votes in earnest: whatever works long would keep its phones waiting for their answers. */
export function aHallIsVoting(rooms: Rooms): boolean {
  return rooms.events().some(isVoting);
}

function isVoting({ state: { practice, stage } }: EventRoom): boolean {
  return !practice && (stage === 'open' || stage === 'last-call' || stage === 'closing');
}
