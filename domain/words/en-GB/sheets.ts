/** What the screens say on which voting sheets are typed. */
export const sheets = {
  title: 'Voting sheets',
  opening: 'Opening the voting sheets. One moment.',
  cannotOpen: 'This page did not open',
  needsLink: 'This device is not signed in yet',
  needsLinkMeans: 'Open the welcome desk’s link on this device first, or sign in as an officer.',
  toDesk: 'To the welcome desk',
  lost: 'No connection. Go on typing: what you type is sent when the connection is back. Do not close this page.',
  notOpen: {
    before: 'Sheets can be typed once voting is open.',
    sealed: 'The count is sealed. No more sheets can be counted.',
  },
  phonesFailed:
    'Phones have failed. Every card can have a sheet. It counts where it has a mark, and the card’s phone for the rest.',

  // How the sheets of all cards stand.
  figures: 'Sheets so far',
  onPaper: 'cards on paper',
  counted: 'sheets counted',
  spoilt: 'spoilt',
  notReturned: 'not returned',
  replaced: 'replaced what a phone had sent',

  how: 'Count a stack of sheets by hand, then begin a batch. From {twice, number} sheets on, two people type each sheet. Below that, one person types and another compares.',
  begin: 'Begin a batch',
  sheetsLabel: 'How many sheets?',
  sheetsMissing: 'Type how many sheets you counted, from 1 to {most, number}',
  batches: 'Batches to do',
  noBatches: 'No batch is open.',
  batch: 'Batch {batch, number}',
  batchOf: '{sheets, plural, one {# sheet} other {# sheets}}',
  doneBatches: 'Batches counted',
  batchCounted:
    'Batch {batch, number}: {sheets, plural, one {# sheet} other {# sheets}} counted. {spoilt, plural, =0 {None is spoilt.} one {# of them is spoilt.} other {# of them are spoilt.}} {replaced, plural, =0 {None replaced what a phone had sent.} one {# replaced what a phone had sent.} other {# replaced what a phone had sent.}}',

  // What is to be done next with a batch, for the person at the screen.
  next: {
    type: 'Type the sheets',
    typeSecond: 'Type the sheets a second time',
    confirm: 'Compare with the sheets',
    settle: 'Look at what differs',
    count: 'Count it',
    look: 'Open',
  },
  stands: {
    typing: '{typed, number} of {sheets, number} typed by you.',
    others: '{typed, number} of {sheets, number} typed by somebody else.',
    waiting:
      'You have typed all of them, and the other person {typed, number} of {sheets, number}. Keep the sheets here: this page changes by itself.',
    second: 'All typed once. Another person types them a second time.',
    confirm: 'All typed. Another person compares them with the sheets.',
    differ: '{count, plural, one {# sheet was typed differently.} other {# sheets were typed differently.}}',
    ready: 'Checked by two people. Either of them can count it now.',
  },

  // Typing.
  numberLabel: 'Number on the sheet, then Enter',
  sheetOf: 'Sheet {place, number} of {sheets, number}',
  sheetNumber: 'Sheet {number}',
  rowLabel: '{place, number}. {name}',
  endLabel: 'All rows typed: press Enter',
  spoiltLabel: 'Spoilt: {reason}. Press Enter',
  rows: 'Rows of the sheet',
  blank: 'blank',
  notTyped: 'not typed',
  again: 'You typed this sheet before. What you type now takes its place.',
  typed: 'Sheet {number} typed.',
  rowTyped: '{row}: {mark}.',
  // `{list}`: the four digits at the foot of the sheet.
  list: 'Sheets in today’s order say “List {list}” at the top. If a sheet has another list, look at each project’s number before you type.',
  waiting:
    '{count, plural, =0 {All typed sheets are with the server.} one {# sheet is being sent.} other {# sheets are being sent.}}',
  refused: 'Sheet {number} was not taken. {why} Everything that you typed is here.',
  refusedWaits:
    '{count, plural, one {# sheet was not taken. It comes back after this one.} other {# sheets were not taken. They come back after this one.}}',
  clear: 'Start this sheet again',
  clearAsk: 'Start this sheet again?',
  clearMeans: 'What you typed of this sheet is dropped.',
  flaw: {
    number: 'The two check digits do not fit. Look at the sheet’s number again.',
    key: 'That key means nothing here.',
    'not-typed': 'Nothing was typed for this row. Type its mark, or press Space if it is blank.',
  },
  ifSo: 'If the sheet says so, it is spoilt: press S.',

  keys: 'Keys',
  key: {
    mark: '{lowest, number} to {highest, number}: the mark',
    markEnter: '{lowest, number} to {highest, number}, then Enter: the mark',
    choose: '1 or X: chosen',
  },
  act: {
    blank: 'Blank (Space)',
    blankOrZero: 'Blank (Space or 0)',
    back: 'Back (Backspace)',
    forward: 'Forward (↓)',
    end: 'To the first row not typed (End)',
    restBlank: 'The rest is blank (End)',
    spoilt: 'Spoilt (S)',
    enter: 'Enter',
  },
  why: 'Why is it spoilt? Press 1, 2 or 3.',
  whyBack: 'Not spoilt (Escape)',
  reasons: {
    unreadable: 'It is crossed out, or nobody can read it',
    'contradicts-itself': 'It contradicts itself',
    'names-voter': 'It says whose it is',
  },
  reasonKey: '{key, number}: {reason}',

  // A batch that was typed.
  typedList: 'Sheets as they were typed',
  compareTitle: 'Compare with the sheets',
  compareMeans: 'Take each sheet. If every mark is the same on this list, confirm.',
  sheet: 'Sheet',
  marks: 'Marks',
  noMarks: 'no marks',
  confirm: 'Confirm',
  takeBack: 'Take back',
  takeBackOf: 'Take back sheet {number}',

  totals: 'Totals',
  person: 'Typed',
  first: 'first',
  second: 'second',
  totalSheets: 'Sheets',
  totalSpoilt: 'Spoilt',
  totalMarks: 'Marks given',
  totalSum: 'Marks added up',

  // What two people typed differently.
  differ: 'Typed differently',
  differMeans: 'Look at the sheet together, and type it once more. What you type then counts.',
  project: 'Project',
  notInBatch: 'not typed',
  typeAgain: 'Type sheet {number} once more',
  noSuchSheet: 'There is no sheet {number}',

  wrongCount: 'The batch has another number of sheets',
  change: 'Change the number',
  drop: 'Give up this batch',
  dropAsk: 'Give up this batch?',
  dropMeans: 'Nothing of it is counted. Its sheets can be typed again in another batch.',
  back: 'Back to all batches',
  other: 'Two other people type this batch.',
  allDone: 'All sheets of this batch are typed.',
} as const;
