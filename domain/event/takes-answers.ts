import { isAllAnnounced } from './announced.ts';
import type { EventState } from './state.ts';

/** Whether people are asked the equality and satisfaction questions now: once the hall has seen the whole result (K2). */
export function takesAnswers(state: EventState): boolean {
  return isAllAnnounced(state) && !state.archived;
}
