/** How the facilitator is offered to take back the last act of the day. */
export const undo = {
  // `{undo}`: one of the labels below.
  canUndo: 'You have ten seconds to press “{undo}”.',
  undo: {
    'doors-opened': 'Undo: doors opened',
    'doors-closed': 'Undo: doors closed',
    'bid-called': 'Undo: pitch started: {name}',
    'pitch-started-again': 'Undo: pitch started again: {name}',
    'pitch-paused': 'Undo: clock stopped',
    'pitch-resumed': 'Undo: clock started',
    'pitch-extended': 'Undo: more time given',
    'pitch-ended': 'Undo: pitch ended',
    'bid-set-aside': 'Undo: set aside: {name}',
    'bid-restored': 'Undo: put back: {name}',
    'last-call-started': 'Undo: last call started',
    'last-call-stopped': 'Undo: last call stopped',
    'closing-started': 'Undo: voting closed',
    'voting-closed': 'Undo: waiting for votes stopped',
    'voting-reopened': 'Undo: voting opened again',
    resumed: 'Undo: carried on',
    'screen-shown': 'Undo: big screen changed',
    'results-started': 'Undo: results started',
    'part-asked': 'Undo: question to {name}',
    'part-not-asked': 'Undo: question taken back',
  },
} as const;
