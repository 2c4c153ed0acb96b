/**
 * The one place where a command becomes entries or a refusal (ST1). Pure: the state, the command, who asks and the
 * readings of the world in; entries out. Nothing here changes the state: `apply` does, after the entries are decided.
 */

import type { Actor } from '../ids.ts';
import { accepted, refused, unreachable, type Outcome } from '../outcome.ts';
import { mayAsk, type Command } from './commands.ts';
import type { Decided, Entries } from './decided.ts';
import type { Moment } from './moment.ts';
import type { EventState } from './state.ts';
import { answerPart, askPart, takeBackAsk } from './decide/asking.ts';
import { decideBallot } from './decide/ballot.ts';
import { cardAsks, decideCards, isCardAsk, type CardAsk } from './decide/cards.ts';
import {
  closeVoting,
  endGrace,
  releaseClock,
  reopenVoting,
  startLastCall,
  stopLastCall,
} from './decide/closing.ts';
import { closeDoors, openDoors, openVoting, pause, resume } from './decide/doors.ts';
import { decidePaperwork, isPaperworkAsk, type PaperworkAsk } from './decide/paperwork.ts';
import {
  callBid,
  endPitch,
  extendPitch,
  pausePitch,
  restoreBid,
  resumePitch,
  setAside,
  startPitchAgain,
} from './decide/pitches.ts';
import { decline, seal } from './decide/sealing.ts';
import { addBids, changeBid, createEvent, removeBid, setOrder, setRules } from './decide/setting-up.ts';
import { showNextResult, startResults } from './decide/telling.ts';
import { undo } from './decide/undoing.ts';
import { isAlreadyShown } from './overlay.ts';
import { numberTheDraw, settleByDraw, settleByHands, settleByShare } from './decide/tying.ts';

/** Decides one command. A repeat of a ballot that was taken is accepted and writes nothing (B7). */
export function decide(state: EventState, command: Command, actor: Actor, moment: Moment): Outcome<Decided> {
  if (!mayAsk[command.type].includes(actor.role)) return refused('not-allowed');
  if (state.event === null && command.type !== 'create-event') return refused('unknown-event');
  if (command.type === 'send-ballot') return decideBallot(state, command);
  if ('on' in command && command.on !== state.stageVersion)
    return refused('already-moved', { on: state.stageVersion });
  if (state.paused && !whilePaused.has(command.type)) return refused('paused');
  const entries = decideStaff(state, command, actor, moment);
  return entries.ok ? accepted({ entries: entries.value, reply: { kind: 'moved' } }) : entries;
}

/** A pause stops the show, not the paperwork. */
const whilePaused: ReadonlySet<Command['type']> = new Set([
  'resume',
  'undo',
  'show-overlay',
  'set-order',
  ...cardAsks,
  'link-person',
  'unlink-person',
  'note-keying',
  'change-words',
  'set-erasure',
]);

type StaffAsk = Exclude<Command, { type: 'send-ballot' }>;

function decideStaff(state: EventState, command: StaffAsk, actor: Actor, moment: Moment): Entries {
  if (isPaperworkAsk(command)) return decidePaperwork(state, command, actor, moment);
  if (isCardAsk(command)) return decideCards(state, command);
  return decideEvent(state, command, moment);
}

type EventAsk = Exclude<StaffAsk, PaperworkAsk | CardAsk>;

function decideEvent(state: EventState, command: EventAsk, moment: Moment): Entries {
  switch (command.type) {
    case 'create-event':
      return createEvent(state, command);
    case 'add-bids':
      return addBids(state, command);
    case 'change-bid':
      return changeBid(state, command);
    case 'remove-bid':
      return removeBid(state, command);
    case 'set-order':
      return setOrder(state, command, moment);
    case 'set-rules':
      return setRules(state, command);
    default:
      return decideDay(state, command, moment);
  }
}

type DayAsk = Exclude<
  EventAsk,
  {
    type: 'create-event' | 'add-bids' | 'change-bid' | 'remove-bid' | 'set-order' | 'set-rules';
  }
>;

function decideDay(state: EventState, command: DayAsk, moment: Moment): Entries {
  switch (command.type) {
    case 'open-doors':
      return openDoors(state);
    case 'close-doors':
      return closeDoors(state);
    case 'open-voting':
      return openVoting(state, moment, command.heldBefore);
    case 'pause':
      return pause(state, moment);
    case 'resume':
      return resume(state);
    case 'call-bid':
      return callBid(state, command.bid);
    case 'start-pitch-again':
      return startPitchAgain(state, command.bid);
    case 'pause-pitch':
      return pausePitch(state, moment);
    case 'resume-pitch':
      return resumePitch(state);
    case 'extend-pitch':
      return extendPitch(state, command.byMs, moment);
    case 'end-pitch':
      return endPitch(state);
    case 'set-aside':
      return setAside(state, command.bid, command.as);
    case 'restore-bid':
      return restoreBid(state, command.bid);
    case 'show-overlay':
      return accepted(
        isAlreadyShown(state, command.overlay) ? [] : [{ type: 'screen-shown', overlay: command.overlay }],
      );
    case 'undo':
      return undo(state, command.entry, moment);
    case 'start-last-call':
      return startLastCall(state);
    case 'stop-last-call':
      return stopLastCall(state);
    case 'close-voting':
      return closeVoting(state);
    case 'end-grace':
      return endGrace(state);
    case 'reopen-voting':
      return reopenVoting(state, command.reason);
    case 'release-clock':
      return releaseClock(state, moment);
    default:
      return decideResult(state, command, moment);
  }
}

type ResultAsk = Extract<
  DayAsk,
  {
    type:
      | 'seal'
      | 'number-the-draw'
      | 'settle-by-hands'
      | 'settle-by-draw'
      | 'settle-by-share'
      | 'decline'
      | 'ask-part'
      | 'answer-part'
      | 'take-back-ask'
      | 'start-results'
      | 'show-next-result';
  }
>;

function decideResult(state: EventState, command: ResultAsk, moment: Moment): Entries {
  switch (command.type) {
    case 'seal':
      return seal(state, moment);
    case 'number-the-draw':
      return numberTheDraw(state);
    case 'settle-by-hands':
      return settleByHands(state, command.hands, moment);
    case 'settle-by-draw':
      return settleByDraw(state, command, moment);
    case 'settle-by-share':
      return settleByShare(state, moment);
    case 'decline':
      return decline(state, command.bid, moment);
    case 'ask-part':
      return askPart(state);
    case 'answer-part':
      return answerPart(state, command.accepts, moment);
    case 'take-back-ask':
      return takeBackAsk(state);
    case 'start-results':
      return startResults(state);
    case 'show-next-result':
      return showNextResult(state);
    default:
      return unreachable(command);
  }
}
