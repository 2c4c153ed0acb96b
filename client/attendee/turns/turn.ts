/** One person's turn on a shared device: begun with a card, and ended without a trace (Y28, Y29). */

import { create } from 'zustand';
import type { EventId } from '../../../domain/ids.ts';
import { deviceNumber } from '../../net/device.ts';
import { isUnsent } from '../../net/outbox.ts';
import { keepIn, openPageStorage, pageStorage } from '../../net/storage.ts';
import { countUnsent, outboxOf, useBallots } from '../../stores/ballots.ts';
import { addCard, chooseCard, loadCards, removeCard, useCards } from '../../stores/cards.ts';
import { phoneRefusalSentence } from '../../words/phone-refusals.ts';
import { openCard, type OpenCardResult } from '../open-card.ts';
import { keepVote } from './kept-votes.ts';
import { clearTurnStore, openTurnStore, turnItem } from './turn-store.ts';

/** What became of the vote of a turn that has ended. */
export type TurnEnd = 'received' | 'nothing' | 'kept';

/** What the screen says to somebody whose turn is over. */
export interface EndedTurn {
  readonly at: 'ended';
  readonly end: TurnEnd;
  /** The device's number of that turn. */
  readonly device: string;
}

type Moment =
  /** The private screen between two people. */
  | { readonly at: 'ready' }
  | { readonly at: 'voting' }
  /** Somebody has finished, and what they marked is on its way. */
  | { readonly at: 'sending' }
  | EndedTurn;

export const useMoment = create<{ readonly moment: Moment }>()(() => ({ moment: { at: 'ready' } }));

const ready: Moment = { at: 'ready' };
/** A line that takes longer is one that is down: the vote is kept, and the next person need not wait. */
const sendingMs = 5_000;
/** When the person last touched the screen, by the wall clock: a page that is loaded again goes on from there. */
const touchedAt = 'touched';

/** Goes on with the turn that a reload cut short. Call once, before the first screen. */
export function resumeTurn(): void {
  freshMemory();
  if (useCards.getState().cards.length > 0) useMoment.setState({ moment: { at: 'voting' } });
  else forgetTurn();
  addEventListener('storage', ({ key, newValue }) => {
    const isOpen = useCards.getState().cards.length > 0;
    // The turn was ended, or the next one begun, in another tab.
    if (isOpen && key === turnItem && !newValue?.includes(deviceNumber())) leaveTurn();
  });
}

/** Opens the card, and begins its holder's turn; whatever turn was open ends first. */
export async function beginTurn(code: string, event: EventId): Promise<OpenCardResult> {
  endTurn();
  const answer = await openCard(code);
  if (answer.kind === 'opened' && answer.card.event === event) {
    addCard(answer.card);
    chooseCard(answer.card.token);
    touched();
    useMoment.setState({ moment: { at: 'voting' } });
    return answer;
  }
  forgetTurn();
  if (answer.kind !== 'opened') return answer;
  return { kind: 'refused', sentence: phoneRefusalSentence({ code: 'card-of-another-event' }) };
}

/** Somebody has finished: their vote is waited for a moment, and then the screen is empty. */
export function finishTurn(): void {
  if (useMoment.getState().moment.at !== 'voting') return;
  const tokens = useCards.getState().cards.map(({ token }) => token);
  const end = (): void => {
    clearTimeout(timer);
    stop();
    // The turn's own number: afterwards there is another.
    const device = deviceNumber();
    useMoment.setState({ moment: { at: 'ended', end: endTurn(), device } });
  };
  const look = (): void => {
    if (countUnsent(tokens) === 0) end();
  };
  useMoment.setState({ moment: { at: 'sending' } });
  const timer = setTimeout(end, sendingMs);
  const stop = useBallots.subscribe(look);
  look();
}

/** Ends the turn, whoever stands there: what was received counts, and what was not is kept until it is sent. */
export function endTurn(): TurnEnd {
  let end: TurnEnd = 'nothing';
  for (const { token, event } of useCards.getState().cards) {
    const outbox = outboxOf(token);
    if (outbox === null) continue;
    const isKept = isUnsent(outbox) && useBallots.getState().standings[token]?.onPaper !== true;
    if (isKept) keepVote({ event, token, device: deviceNumber(), outbox });
    if (isKept) end = 'kept';
    else if (end === 'nothing' && outbox.held.marks.length > 0) end = 'received';
  }
  // Taken off one by one, so that the hall hears that nobody has them open here.
  for (const { token } of useCards.getState().cards) removeCard(token);
  forgetTurn();
  return end;
}

/** Back to the private screen. */
export function nextPerson(): void {
  useMoment.setState({ moment: ready });
}

export function touched(): void {
  pageStorage().write(touchedAt, Date.now());
}

/** How long nobody has touched the screen in this turn, in milliseconds. */
export function untouchedMs(): number {
  const at = pageStorage().read(touchedAt);
  return typeof at === 'number' ? Math.max(0, Date.now() - at) : 0;
}

/** Another tab ended the turn, and may have begun the next: here it is only left. */
function leaveTurn(): void {
  keepIn(openPageStorage(null));
  readMemory();
  leavePages();
  useMoment.setState({ moment: ready });
}

function forgetTurn(): void {
  clearTurnStore();
  freshMemory();
  leavePages();
}

/** The page knows nothing but what the turn's own storage holds. */
function freshMemory(): void {
  keepIn(openPageStorage(openTurnStore()));
  readMemory();
}

function readMemory(): void {
  useBallots.setState({ outboxes: {}, standings: {}, refusals: {} });
  loadCards();
}

/** No address says which project was looked at last. */
function leavePages(): void {
  history.replaceState({ depth: 0, list: null }, '', location.pathname);
}
