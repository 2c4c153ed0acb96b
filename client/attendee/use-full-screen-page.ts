import { useEffect, useState } from 'react';
import { isBeforeClose } from '../../domain/event/stages.ts';
import { refusals } from '../../domain/refusals.ts';
import { isChangedElsewhere } from '../net/outbox.ts';
import { useBallots } from '../stores/ballots.ts';
import type { PhoneCard } from '../stores/cards.ts';
import { phoneRefusalSentence } from '../words/phone-refusals.ts';
import { isPressing } from './delivery.ts';
import type { Room } from './room.ts';

/** The pages that replace the open page and take the whole screen, in this order. */
export type FullScreenPage = 'code' | 'who' | 'trouble' | 'paper' | 'elsewhere' | 'changed' | 'not-through';

export interface FullScreenState {
  readonly stop: FullScreenPage | null;
  /** For `trouble`: what is wrong with the card. */
  readonly sentence: string;
  /** Back to the page although the ballot is not through; asked again only after it was. */
  readonly dismiss: () => void;
}

/** So long something may be on its way at the last call before the whole screen says so. */
const patienceMs = 4_000;

export function useFullScreenPage(
  room: Omit<Room, 'following'>,
  cards: readonly PhoneCard[],
  active: PhoneCard | null,
): FullScreenState {
  const { voter, view, route } = room;
  const token = active?.token ?? '';
  const refusal = useBallots((state) => state.refusals[token]);
  // While the hall's computer saves nothing the welcome desk cannot help either, and the bar says so.
  const pressing = voter !== null && view.saving && isPressing(voter.outbox, view.countdown);
  const [overdue, dismiss] = useOverdue(pressing);

  const cancelled = useBallots((state) => state.standings[token]?.card === 'cancelled');
  const unknown = refusal !== undefined && refusals[refusal] === 'final';
  const stopOf = (): FullScreenPage | null => {
    if (route.page === 'code') return 'code';
    if (route.page === 'cards' || (cards.length > 1 && active === null)) return 'who';
    if (cancelled || unknown) return 'trouble';
    if (voter === null) return null;
    if (voter.standing?.onPaper === true && isBeforeClose(view.stage)) return 'paper';
    if (voter.standing?.openElsewhere === true) return 'elsewhere';
    if (isChangedElsewhere(voter.outbox) && voter.outbox.held.revision > voter.outbox.basedOn)
      return 'changed';
    return overdue ? 'not-through' : null;
  };
  return {
    stop: stopOf(),
    sentence: phoneRefusalSentence({ code: unknown ? refusal : 'cancelled-card' }),
    dismiss,
  };
}

/** Has been so without a break for long enough to say it; until it is over, or was heard. */
function useOverdue(holds: boolean): [overdue: boolean, dismiss: () => void] {
  const [told, setTold] = useState<'not-yet' | 'told' | 'heard'>('not-yet');
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => setTold('told'), patienceMs);
    return () => {
      clearTimeout(timer);
      setTold('not-yet');
    };
  }, [holds]);
  return [holds && told === 'told', () => setTold('heard')];
}
