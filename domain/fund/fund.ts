/** The fund's stream: the money, its areas and their pots. The pots never come to more than the fund (F1). */

import { isDay } from '../day.ts';
import type { AreaId, EventId, FundId } from '../ids.ts';
import { sumPence, wrongAmount, type Pence } from '../money.ts';
import { accepted, refused, unreachable, type Outcome } from '../outcome.ts';

export type FundEntryBody =
  | { type: 'fund-created'; fund: FundId; totalPence: Pence; practice: boolean; textHash: string }
  | { type: 'area-added'; area: AreaId; potPence: Pence; textHash: string }
  | { type: 'pot-changed'; area: AreaId; potPence: Pence }
  | { type: 'fund-total-changed'; totalPence: Pence }
  | { type: 'area-removed'; area: AreaId }
  | { type: 'event-added'; area: AreaId; event: EventId }
  /** The name of an area, or with null of the fund itself. */
  | { type: 'fund-words-changed'; area: AreaId | null; textHash: string }
  | { type: 'fund-archived' }
  | { type: 'fund-brought-back' }
  /** For every event of the fund without a day of its own; in days since 1 January 1970. */
  | { type: 'fund-erasure-set'; day: number | null };

export type FundCommand =
  | { type: 'create-fund'; fund: FundId; totalPence: Pence; practice: boolean; textHash: string }
  | { type: 'add-area'; potPence: Pence; textHash: string }
  | { type: 'change-pot'; area: AreaId; potPence: Pence }
  | { type: 'change-total'; totalPence: Pence }
  | { type: 'remove-area'; area: AreaId }
  | { type: 'add-event'; area: AreaId; event: EventId }
  | { type: 'change-fund-words'; area: AreaId | null; textHash: string }
  | { type: 'archive-fund' }
  | { type: 'bring-fund-back' }
  | { type: 'set-fund-erasure'; day: number | null };

export interface FundState {
  fund: FundId | null;
  totalPence: Pence;
  practice: boolean;
  textHash: string;
  /** The number of the area that was added last, whether it is still there or not. */
  lastArea: AreaId;
  readonly areas: Map<AreaId, { potPence: Pence; textHash: string; readonly events: EventId[] }>;
  /** Out of the lists, and still there to be read. */
  archived: boolean;
  /** When names and contacts are erased, in days since 1 January 1970; null: never by itself. */
  eraseDay: number | null;
  seq: number;
}

export function emptyFund(): FundState {
  return {
    fund: null,
    totalPence: 0,
    practice: false,
    textHash: '',
    lastArea: 0,
    areas: new Map(),
    archived: false,
    eraseDay: null,
    seq: 0,
  };
}

/**
 * Decides one command on the fund. Entries are made field by field: whatever else a command carries must not get into
 * a journal (J4). A pot that would take the pots above the fund is refused, whoever asks (F1, F2).
 */
export function decideFund(state: FundState, command: FundCommand): Outcome<readonly FundEntryBody[]> {
  switch (command.type) {
    case 'create-fund': {
      const { fund, totalPence, practice, textHash } = command;
      if (state.fund !== null) return refused('wrong-stage');
      return (
        wrongAmount(totalPence) ?? accepted([{ type: 'fund-created', fund, totalPence, practice, textHash }])
      );
    }
    case 'add-area':
      return withPot(state, null, command.potPence, {
        type: 'area-added',
        area: state.lastArea + 1,
        potPence: command.potPence,
        textHash: command.textHash,
      });
    case 'change-pot': {
      const { area, potPence } = command;
      if (!state.areas.has(area)) return refused('unknown-area');
      return withPot(state, area, potPence, { type: 'pot-changed', area, potPence });
    }
    case 'change-total':
      return changeTotal(state, command.totalPence);
    case 'remove-area':
      return removeArea(state, command.area);
    case 'add-event': {
      const { area, event } = command;
      if (!state.areas.has(area)) return refused('unknown-area');
      return accepted([{ type: 'event-added', area, event }]);
    }
    case 'change-fund-words': {
      const { area, textHash } = command;
      if (area !== null && !state.areas.has(area)) return refused('unknown-area');
      const before = area === null ? state.textHash : state.areas.get(area)?.textHash;
      return accepted(before === textHash ? [] : [{ type: 'fund-words-changed', area, textHash }]);
    }
    case 'archive-fund':
      return state.archived ? refused('wrong-stage') : accepted([{ type: 'fund-archived' }]);
    case 'bring-fund-back':
      return state.archived ? accepted([{ type: 'fund-brought-back' }]) : refused('nothing-to-undo');
    case 'set-fund-erasure': {
      const { day } = command;
      if (!isDay(day)) return refused('date-not-possible');
      return accepted(day === state.eraseDay ? [] : [{ type: 'fund-erasure-set', day }]);
    }
    default:
      return unreachable(command);
  }
}

/** What is in pots already stays there: take it out of them first (F1). */
function changeTotal(state: FundState, totalPence: Pence): Outcome<readonly FundEntryBody[]> {
  if (state.fund === null) return refused('wrong-stage');
  const wrong = wrongAmount(totalPence);
  if (wrong) return wrong;
  const potsPence = sumPence([...state.areas.values()].map(({ potPence }) => potPence));
  if (totalPence < potsPence) return refused('total-below-pots', { potsPence });
  return accepted([{ type: 'fund-total-changed', totalPence }]);
}

/** An area that has an event stays: the event is found under it for as long as it is kept (F2). */
function removeArea(state: FundState, area: AreaId): Outcome<readonly FundEntryBody[]> {
  const found = state.areas.get(area);
  if (!found) return refused('unknown-area');
  return found.events.length > 0 ? refused('area-has-events') : accepted([{ type: 'area-removed', area }]);
}

function withPot(
  state: FundState,
  changed: AreaId | null,
  potPence: Pence,
  entry: FundEntryBody,
): Outcome<readonly FundEntryBody[]> {
  if (state.fund === null) return refused('wrong-stage');
  const wrong = wrongAmount(potPence);
  if (wrong) return wrong;
  const others = [...state.areas].filter(([area]) => area !== changed).map(([, area]) => area.potPence);
  const leftPence = state.totalPence - sumPence(others);
  if (potPence > leftPence) return refused('pots-above-fund', { leftPence });
  return accepted([entry]);
}

/** Folds one entry into the state, in place. */
export function applyFund(state: FundState, body: FundEntryBody): void {
  switch (body.type) {
    case 'fund-created':
      state.fund = body.fund;
      state.totalPence = body.totalPence;
      state.practice = body.practice;
      state.textHash = body.textHash;
      break;
    case 'area-added':
      state.lastArea = body.area;
      state.areas.set(body.area, { potPence: body.potPence, textHash: body.textHash, events: [] });
      break;
    case 'pot-changed':
      areaOf(state, body.area).potPence = body.potPence;
      break;
    case 'fund-total-changed':
      state.totalPence = body.totalPence;
      break;
    case 'area-removed':
      state.areas.delete(body.area);
      break;
    case 'event-added':
      areaOf(state, body.area).events.push(body.event);
      break;
    case 'fund-words-changed':
      if (body.area === null) state.textHash = body.textHash;
      else areaOf(state, body.area).textHash = body.textHash;
      break;
    case 'fund-archived':
      state.archived = true;
      break;
    case 'fund-brought-back':
      state.archived = false;
      break;
    case 'fund-erasure-set':
      state.eraseDay = body.day;
      break;
    default:
      unreachable(body);
  }
  state.seq += 1;
}

function areaOf(state: FundState, area: AreaId) {
  const found = state.areas.get(area);
  if (!found) throw new Error(`Broken assumption: area ${area} stands in the fund's journal`);
  return found;
}
