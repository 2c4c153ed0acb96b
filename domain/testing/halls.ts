import { noSheets } from '../event/card-count.ts';
import type { ViewSources } from '../views/view-sources.ts';

/** A hall in which nothing goes on: no phone connected, no clock running, everything saved. */
export const quietHall: ViewSources = {
  book: 'book',
  pitchLeftMs: null,
  countdownLeftMs: null,
  clockHeld: false,
  undoLeftMs: null,
  shownMs: 0,
  graceExtended: false,
  connected: 0,
  joined: 0,
  sheets: noSheets,
  checkedIn: 0,
  sheetsOpen: 0,
  sheetsReplaced: 0,
  questions: null,
  opened: new Set(),
  unsent: 0,
  unsentSilent: 0,
  away: 0,
  saving: true,
  dateDoubted: false,
  crowd: 0,
  fingerprint: 'f'.repeat(64),
};

/** A hall in the middle of a pitch, most of it on its phones: views are as long as they get. */
export const fullHall: ViewSources = {
  ...quietHall,
  book: 'b'.repeat(16),
  pitchLeftMs: 123_456,
  connected: 212,
  joined: 208,
  unsent: 3,
};
