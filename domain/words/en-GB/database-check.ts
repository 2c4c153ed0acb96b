/** What a check of a database, of a copy or of a published bundle finds wrong: read by whoever runs the check. */
export const databaseCheck = {
  // Of one journal. `{fault}` is what the program says of its own fault, in English.
  entryMissing: 'Its journal is broken: entry {entry} is missing.',
  entryChanged: 'Its journal is broken: entry {entry} is not what was written.',
  doesNotFold: 'Its journal does not fold beyond entry {entry}: {fault}',
  potsAboveFund: 'Its pots add up to more than the fund.',

  // Of one run: the money of one event, decided once.
  runNotWritten: 'Run {run} was never written.',
  runFromNothing: 'Run {run} does not follow anything that makes a run.',
  runDiffers: 'Run {run} comes out differently when it is computed again.',
  runNotThePot: 'Run {run} does not add up to the pot.',
  runAboveAsk: 'Run {run} gives project {project} more than it asks for.',
  runTwice: 'Run {run} names a project twice.',
  runBallots:
    'Run {run} counts {counted, plural, one {# ballot} other {# ballots}}; counted again there {again, plural, one {is #} other {are #}}.',
  runFigures: 'Run {run} has other figures for project {project} than its ballots.',
  rulesFingerprint: 'The fingerprint of the rules does not match the rules.',
  ballotRows:
    'There {rows, plural, one {is # row} other {are # rows}} of ballots, but {journal, number} in the journal.',
  tallyNotTheSum: 'The tally of project {project} is not the sum of its marks.',

  // Of the row of an event in the readable tables.
  noRow: 'It has no row in events.',
  rowStage: 'Its row says {row}, its journal {journal}.',
  rowRun: 'Its row names another run than its journal.',
  rowOrder: 'Its projects are in another order than in its journal.',
  rowCards: 'It has {rows, plural, one {# row} other {# rows}} of cards, {journal, number} in its journal.',

  // Of the readable tables: `{stored}` and `{rebuilt}` are rows as they are kept.
  tablesDiffer: 'The readable tables do not follow from the journals: {fault}',
  missingRow: 'A row is missing in {table}: {rebuilt}.',
  foreignRow: 'A row in {table} follows from no journal: {stored}.',
  otherRow: 'A row in {table} is {stored}, but follows from the journal as {rebuilt}.',

  // Of the words that are kept beside a journal.
  astray: {
    project: 'The words of project {project} in event {event} are not those that were written.',
    picture:
      'What is said of the picture of project {project} in event {event} are not those that were written.',
    document:
      'The title of a document of project {project} in event {event} is not the one that was written.',
    draw: 'The words of the draw in event {event} are not those that were written.',
    event: 'The name, place and day of event {event} are not those that were written.',
    fund: 'The words of fund {fund} are not those that were written.',
    award: 'The words of an award or a grant in fund {fund} are not those that were written.',
    area: 'The words of area {area} in fund {fund} are not those that were written.',
    nowhere: 'The words kept under {hash} are not those that were written.',
  },

  // Of all journals together, before a start.
  calledOtherwise: 'The journal {stream} calls itself {kind} {number}.',
  entryOf: 'Entry {entry} of {stream} is not what was written.',
  entriesOutside:
    'The journals have {stored, plural, one {# entry} other {# entries}}, of which {read, number} can be read in order.',

  // Of a copy.
  ofStream: '{stream}: {problem}',
  brokenPages: 'Pages of the file are broken or missing.',
  notWhole: 'The file is not whole: {fault}.',
  empty:
    'This file has nothing in it. If there was a file ending in -wal beside it, that file has everything: copy both, or make the copy with npm run backup.',
  lacks: 'The copy has {lacks}.',
  uploadMissing:
    'The file {file} of a picture or document is missing in {folder}, or is not the one that was written.',
} as const;
