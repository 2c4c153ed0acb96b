/** Leading an event whose vote opens and ends by its hours (ST22-ST26): mostly there is nothing to press. */

import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { closingWords } from '../words/closing.ts';
import { facilitatorWords } from '../words/facilitator.ts';
import { leadingHoursWords as words } from '../words/leading-hours.ts';
import { clockWords } from '../words/numbers.ts';
import { act, actAfterAsking, type Act } from './act.ts';
import type { Next } from './next.ts';

/** The next step where the hours say it; null where it is the one of any other event. */
export function hoursNext(view: FacilitatorView, book: Book): Next | null {
  if (view.hoursWait !== undefined) return waiting(view, view.hoursWait);
  const { hours, stage } = view;
  if (hours === undefined) return null;
  const period = periodIn(view, book);
  if (stage !== 'open') return beforeOpening(view, period);
  if (period === null) return hours.vote === 'open' ? null : over(view);
  if (hours.vote === 'shut') return nothing(words.isShut, words.shutUntil({ next: period }));
  const isLast = hours.period === (book.hours?.length ?? 0) - 1;
  return nothing(words.isOpen, isLast ? words.openLast({ now: period }) : words.openNow({ now: period }));
}

/** Beside the next step: what a person may decide against the hours, each with what it means. */
export function hoursActs(view: FacilitatorView, book: Book): Act[] {
  const { hours, stage, paused, on } = view;
  if (hours === undefined || stage !== 'open' || paused) return [];
  const lastCall = { type: 'start-last-call', on } as const;
  if (hours.period === null) {
    const length = clockWords(book.rules.timing.lastCallSeconds);
    const { consequence, ...ask } = words.lastCallAfterAsk;
    return hours.vote === 'open'
      ? []
      : [actAfterAsking(words.lastCallAfter, lastCall, { ...ask, consequence: consequence({ length }) })];
  }
  if (hours.vote === 'open')
    return [actAfterAsking(words.lastCallEarly, lastCall, words.lastCallEarlyAsk, true)];
  return [actAfterAsking(words.closeEarly, { type: 'close-voting', on }, words.closeEarlyAsk, true)];
}

/** The opening time that voting is open in, or else the next one, in words. */
function periodIn({ hours }: FacilitatorView, book: Book): string | null {
  if (hours === undefined || hours.period === null) return null;
  return book.hours?.[hours.period] ?? '';
}

/** Nothing happens by itself: a person opens, as at any other event. */
function waiting({ stage, on, hours }: FacilitatorView, why: 'approval' | 'date'): Next | null {
  const note = why === 'approval' ? words.notApproved : words.dateDoubted;
  const command = { type: 'open-voting', on } as const;
  switch (stage) {
    case 'setting-up':
      return { kind: 'act', act: act(facilitatorWords.openDoors, { type: 'open-doors', on }), note };
    case 'doors-open':
      return {
        kind: 'act',
        act: actAfterAsking(facilitatorWords.openVoting, command, facilitatorWords.openVotingAsk),
        note,
      };
    default:
      return hours?.vote === 'shut'
        ? { kind: 'act', act: act(words.openByHand, command), note }
        : nothing(words.isOpen, note);
  }
}

function beforeOpening({ stage, on, bids }: FacilitatorView, next: string | null): Next | null {
  if (next === null) return nothing(words.neverOpenedLabel, words.neverOpened);
  if (stage === 'doors-open') return nothing(words.opensByItself, words.opensAt({ next }));
  if (bids.length === 0) return null;
  const doors = act(facilitatorWords.openDoors, { type: 'open-doors', on });
  return { kind: 'act', act: doors, note: words.doorsMeans({ next }) };
}

function over(view: FacilitatorView): Next {
  const close = { type: 'close-voting', on: view.on } as const;
  const ask = closingWords.closeNowAsk(view);
  return {
    kind: 'act',
    act: actAfterAsking(facilitatorWords.closeNow, close, ask, true),
    note: words.isOver,
  };
}

function nothing(label: string, note: string): Next {
  return { kind: 'nothing', label, note };
}
