import type { EventState } from '../event/state.ts';
import type { HoursView } from './parts.ts';

/** What everybody may know of the approved hours, until voting closes; nothing where there are none. */
export function hoursView({ hours, stage }: EventState): { hours?: HoursView } {
  if (hours === null) return {};
  if (stage !== 'setting-up' && stage !== 'doors-open' && stage !== 'open') return {};
  // In the grace nothing can be marked any more: for people it is closed.
  const vote = hours.vote === 'grace' ? 'shut' : hours.vote;
  return { hours: { vote, period: hours.period } };
}
