/**
 * Voting by approved hours (ST22-ST26). What stands follows from the journal and the clock: `dueByHours` says what has to be
 * written so that the state is what the hours say now. It is asked at every tick, at a start and before every command, so
 * nothing depends on a timer.
 */

import type { EntryBody } from './entries.ts';
import type { Hours, OpenBetween } from './rules/opening-hours.ts';
import type { EventState } from './state.ts';

/** True while the stage says open, and the hours say that it is not: between two periods, or after the last. */
export function isOutsideHours({ stage, hours }: Pick<EventState, 'stage' | 'hours'>): boolean {
  return stage === 'open' && hours !== null && hours.vote !== 'open';
}

/** True while a ballot is refused because of the hours: one that arrives in the grace after a period counts (ST24). */
export function isShutByHours({ stage, hours }: Pick<EventState, 'stage' | 'hours'>): boolean {
  return stage === 'open' && hours?.vote === 'shut';
}

/** True after the last period: from then on the vote waits for a person (ST26). */
export function areHoursOver({ hours }: Pick<EventState, 'hours'>): boolean {
  return hours !== null && hours.period === null;
}

/** The period that is open at that moment; its last millisecond is the one before `to`. */
export function periodAt(periods: readonly OpenBetween[], wall: number): number | null {
  const place = periods.findIndex(({ from, to }) => from <= wall && wall < to);
  return place < 0 ? null : place;
}

function nextAfter(periods: readonly OpenBetween[], wall: number): number | null {
  const place = periods.findIndex(({ from }) => from > wall);
  return place < 0 ? null : place;
}

/** The next moment at which something begins or ends by the hours; null after the last. */
export function nextMoment(
  { hours, rules }: Pick<EventState, 'hours' | 'rules'>,
  wall: number,
): number | null {
  const graceMs = graceMsOf(rules);
  const moments = (hours?.periods ?? []).flatMap(({ from, to }) => [from, to, to + graceMs]);
  const ahead = moments.filter((moment) => moment > wall);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function graceMsOf({ timing }: EventState['rules']): number {
  return timing.graceSeconds * 1_000;
}

/**
 * What the clock has to write so that the vote is as the hours say.
 *
 * @param wall milliseconds since 1970; null while the date of this computer is not believed (H11): then nobody but a person
 *   opens or closes anything
 */
export function dueByHours(state: EventState, wall: number | null): readonly EntryBody[] {
  const { hours, stage } = state;
  if (hours === null || wall === null || state.archived) return [];
  if (stage === 'setting-up' || stage === 'doors-open') return dueBeforeOpening(state, hours, wall);
  return stage === 'open' ? dueWhileOpen(state, hours, wall) : [];
}

function dueBeforeOpening(state: EventState, hours: Hours, wall: number): readonly EntryBody[] {
  const period = periodAt(hours.periods, wall);
  if (period === null) return moved(hours, nextAfter(hours.periods, wall));
  const { paused, bids, rulesFingerprint } = state;
  // Somebody paused it so that it opens late: it does when they let it go on.
  if (paused || bids.size === 0 || rulesFingerprint === null) return [];
  const doors: EntryBody[] = state.stage === 'setting-up' ? [{ type: 'doors-opened' }] : [];
  return [...doors, { type: 'voting-opened', rulesFingerprint }, { type: 'period-began', period }];
}

function dueWhileOpen(state: EventState, hours: Hours, wall: number): readonly EntryBody[] {
  const { periods, vote, period } = hours;
  const now = periodAt(periods, wall);
  if (now !== null) return vote === 'open' && period === now ? [] : begun(hours, now);
  // A person opened it again after the last period: a person closes it.
  if (vote === 'open' && period === null) return [];
  const next = nextAfter(periods, wall);
  const ended: readonly EntryBody[] = vote === 'open' ? [{ type: 'period-ended', next }] : moved(hours, next);
  return vote !== 'shut' && isGraceOver(state, hours, next, wall) ? [...ended, graceEnded] : ended;
}

const graceEnded = { type: 'period-grace-ended' } as const;

/** One that began without the one before it having ended: the computer was off, or slept, all the while. */
function begun({ vote, period }: Hours, now: number): readonly EntryBody[] {
  const wasOpen = vote === 'open' && period !== null;
  return [
    ...(wasOpen ? [{ type: 'period-ended', next: now } as const] : []),
    ...(wasOpen || vote === 'grace' ? [graceEnded] : []),
    { type: 'period-began', period: now },
  ];
}

/** Periods went by in which the computer was off: the next one is another. */
function moved({ period }: Hours, next: number | null): readonly EntryBody[] {
  return next === period ? [] : [{ type: 'period-ended', next }];
}

function isGraceOver(state: EventState, { periods }: Hours, next: number | null, wall: number): boolean {
  const ended = periods[(next ?? periods.length) - 1];
  return ended === undefined || wall >= ended.to + graceMsOf(state.rules);
}
