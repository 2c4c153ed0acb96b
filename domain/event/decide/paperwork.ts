/** Signing, interests, the event's words and pot, and what becomes of it afterwards: decided with a look at who asks. */

import { isDay } from '../../day.ts';
import type { Actor } from '../../ids.ts';
import { wrongAmount } from '../../money.ts';
import { accepted, refused, unreachable } from '../../outcome.ts';
import type { Command } from '../commands.ts';
import type { Entries } from '../decided.ts';
import type { Moment } from '../moment.ts';
import { isSealed } from '../stages.ts';
import type { EventState } from '../state.ts';
import { linkPerson, noteKeying, unlinkPerson } from './interests.ts';
import { sign } from './signing.ts';

const types = [
  'sign',
  'link-person',
  'unlink-person',
  'note-keying',
  'change-words',
  'change-event-pot',
  'archive',
  'bring-back',
  'set-erasure',
  'note-erasure',
] as const satisfies readonly Command['type'][];

export type PaperworkAsk = Extract<Command, { type: (typeof types)[number] }>;
type Ask<T extends PaperworkAsk['type']> = Extract<PaperworkAsk, { type: T }>;

export function isPaperworkAsk(command: Command): command is PaperworkAsk {
  return types.some((type) => type === command.type);
}

export function decidePaperwork(
  state: EventState,
  command: PaperworkAsk,
  actor: Actor,
  moment: Moment,
): Entries {
  switch (command.type) {
    case 'sign':
      return sign(state, command, actor, moment);
    case 'link-person':
      return linkPerson(state, command);
    case 'unlink-person':
      return unlinkPerson(state, command, actor);
    case 'note-keying':
      return noteKeying(state, command);
    case 'change-words':
      return changeWords(state, command);
    case 'change-event-pot':
      return changePot(state, command);
    case 'archive':
      return archive(state);
    case 'bring-back':
      return state.archived ? accepted([{ type: 'brought-back' }]) : refused('nothing-to-undo');
    case 'set-erasure':
      return setErasure(state, command);
    case 'note-erasure':
      return noteErasure(state, command);
    default:
      return unreachable(command);
  }
}

/** The name, place and day, until the count is sealed: from then on the result is known under them (H1). */
function changeWords(state: EventState, { textHash }: Ask<'change-words'>): Entries {
  if (isSealed(state.stage)) return refused('wrong-stage');
  return accepted(textHash === state.textHash ? [] : [{ type: 'words-changed', textHash }]);
}

/** The area's pot as it is now, until voting opens and the rules name it (H2, R7). */
function changePot(state: EventState, { potPence }: Ask<'change-event-pot'>): Entries {
  if (state.rulesFingerprint !== null) return refused('rules-frozen');
  const wrong = wrongAmount(potPence);
  if (wrong) return wrong;
  const above = [...state.bids.values()].find(({ askPence }) => askPence > potPence);
  if (above) return refused('ask-above-pot', { potPence, bid: above.bid });
  if (potPence === state.potPence) return accepted([]);
  return accepted([{ type: 'event-pot-changed', potPence }]);
}

/** Not while there is a hall: an event that people look at stays where it is found (H3). */
function archive(state: EventState): Entries {
  if (state.archived) return refused('wrong-stage');
  if (state.stage !== 'setting-up' && !isSealed(state.stage)) return refused('wrong-stage');
  return accepted([{ type: 'archived' }]);
}

function setErasure(state: EventState, { day }: Ask<'set-erasure'>): Entries {
  if (!isDay(day)) return refused('date-not-possible');
  return accepted(day === state.eraseDay ? [] : [{ type: 'erasure-set', day }]);
}

/** What the desk and the cards need is not taken from under a hall (H4). */
function noteErasure(state: EventState, { names, contacts, cards }: Ask<'note-erasure'>): Entries {
  if (!mayErase(state)) return refused('wrong-stage');
  return accepted([{ type: 'data-erased', names, contacts, cards }]);
}

/** True once nobody needs names, links and cards any more: the result is signed, or the event was put away. */
function mayErase(state: EventState): boolean {
  return state.stage === 'signed' || state.archived;
}
