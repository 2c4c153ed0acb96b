import type { UndoableAct } from '../../domain/event/entry-kinds.ts';

/** How the facilitator is offered to take back the last act of the day. */
export const undoWords = {
  undo: (what: string) => `Undo: ${what}`,
  canUndo: (undo: string) => `For ten seconds you can press: ${undo}.`,
  done: {
    'doors-opened': () => 'doors opened',
    'doors-closed': () => 'doors closed',
    'bid-called': (name: string) => `pitch started: ${name}`,
    'pitch-started-again': (name: string) => `pitch started again: ${name}`,
    'pitch-paused': () => 'clock stopped',
    'pitch-resumed': () => 'clock started',
    'pitch-extended': () => 'more time given',
    'pitch-ended': () => 'pitch ended',
    'bid-set-aside': (name: string) => `set aside: ${name}`,
    'bid-restored': (name: string) => `put back: ${name}`,
    'last-call-started': () => 'last call started',
    'last-call-stopped': () => 'last call stopped',
    'closing-started': () => 'voting closed',
    'voting-closed': () => 'waiting for votes stopped',
    'voting-reopened': () => 'voting opened again',
    resumed: () => 'carried on',
    'screen-shown': () => 'big screen changed',
    'results-started': () => 'results started',
    'part-asked': (name: string) => `question to ${name}`,
    'part-not-asked': () => 'question taken back',
  } satisfies Record<UndoableAct, (name: string) => string>,
};
