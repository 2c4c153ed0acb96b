import type { Bid, EventState } from './state.ts';

/** With `after-each` the hall has seen the bid's figure, which stays as it was seen (R4): its marks change no more. */
export function isShownForGood({ rules, shown }: EventState, { bid, locked }: Bid): boolean {
  return locked && rules.screen.policy === 'after-each' && (shown.get(bid)?.figure ?? null) !== null;
}
