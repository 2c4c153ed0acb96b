/** What stands beside the show: who has an interest, the event's words and pot, what is kept and until when. */

import type { EntryBody, EntryType } from '../entries.ts';
import { unreachable } from '../../outcome.ts';
import type { EventState } from '../state.ts';

/** Entries of the paperwork: no step of the show, so that the stage version stays as it is (ST2). */
export const paperwork = [
  'person-linked',
  'person-unlinked',
  'keying-noted',
  'words-changed',
  'event-pot-changed',
  'archived',
  'brought-back',
  'erasure-set',
  'data-erased',
] as const satisfies readonly EntryType[];

export type PaperworkEntry = Extract<EntryBody, { type: (typeof paperwork)[number] }>;

const types: ReadonlySet<EntryType> = new Set(paperwork);

export function isPaperwork(body: EntryBody): body is PaperworkEntry {
  return types.has(body.type);
}

/** @param at wall time in milliseconds, for readers. */
export function applyPaperwork(state: EventState, body: PaperworkEntry, at: number): void {
  switch (body.type) {
    case 'person-linked':
      state.links.set(body.person, new Set(state.links.get(body.person)).add(body.bid));
      break;
    case 'person-unlinked':
      state.links.get(body.person)?.delete(body.bid);
      break;
    case 'keying-noted':
      state.keyed.add(body.person);
      break;
    case 'words-changed':
      state.textHash = body.textHash;
      break;
    case 'event-pot-changed':
      state.potPence = body.potPence;
      break;
    case 'archived':
      state.archived = true;
      break;
    case 'brought-back':
      state.archived = false;
      break;
    case 'erasure-set':
      state.eraseDay = body.day;
      break;
    case 'data-erased': {
      const { names, contacts, cards } = body;
      state.erased = { names, contacts, cards, at };
      break;
    }
    default:
      unreachable(body);
  }
}
