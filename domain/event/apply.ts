/** Folds one entry into the state, in place (J5). The cost of a ballot is that of its marks, whoever came before. */

import { assert } from '../outcome.ts';
import { entryHandlers } from './apply/handlers.ts';
import { isNewsEntry, newsAfter } from './apply/news.ts';
import type { Entry, EntryOf, EntryType } from './entries.ts';
import { entryKinds } from './entry-kinds.ts';
import { overlayShown } from './overlay.ts';
import { currentRun, type EventState } from './state.ts';
import { undoableAfter } from './undo.ts';

export function apply(state: EventState, entry: Entry): void {
  assert(entry.seq === state.seq + 1, `entry ${entry.seq} follows ${state.seq}`);
  state.seq = entry.seq;
  const { body } = entry;
  const { step, news } = entryKinds[body.type];
  const undoable = undoableAfter(state, entry);
  if (step) state.stageVersion += 1;
  if (isNewsEntry(body)) {
    const before = { overlay: overlayShown(state), run: currentRun(state) };
    change(state, body, entry);
    state.news = newsAfter(state, body, before);
  } else {
    change(state, body, entry);
    if (news === 'goes') state.news = null;
  }
  state.undoable = undoable;
}

/** Each handler takes the very entry that its name names. */
function change<T extends EntryType>(state: EventState, body: EntryOf<T>, entry: Entry): void {
  entryHandlers[body.type](state, body, entry);
}
