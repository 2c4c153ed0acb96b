/** Why a start stops, and what to do. The person at the computer reads it. Commands and names of files stay as they are. */
export const start = {
  less: {
    missing: 'The database is missing from {folder}: {lacks}.',
    empty: 'The database in {folder} is empty: {lacks}.',
    there: 'The database in {folder} has less than before: {lacks}.',
  },
  onlyKeys: {
    missing: 'The database is missing from {folder}: only its key file is left.',
    empty: 'The database in {folder} is empty: only its key file is left.',
  },
  logGone:
    'The database in {folder} has less than before. Its log, the file that ends in -wal, is gone, although the program was not stopped properly. Votes of the last second may be missing.',
  nothingChanged: 'Nothing was changed.',
  putBack:
    'Look for what was deleted or moved, also the file that ends in -wal, put it back and start again.',
  newestCopy:
    'The newest copy on this computer, {file}, has {entries, plural, one {# entry} other {# entries}}, of {when}.',
  goOn: 'To continue with what is left: npm start -- --go-on-with-less. Phones then send the votes that they keep again.',

  // How much of the journal of an event or a fund is missing: the items of a list.
  some: '{kind, select, fund {{held, number} of {known, number} entries of fund {number}} other {{held, number} of {known, number} entries of event {number}}}',
  another:
    '{kind, select, fund {another history of fund {number} than the {known, number} entries that are known} other {another history of event {number} than the {known, number} entries that are known}}',
  nothingOf:
    '{kind, select, fund {nothing of fund {number}, which the key file names} other {nothing of event {number}, which the key file names}}',
  listed: '{before}; {next}',

  damaged:
    'The database in {folder} is damaged. Keep it as it is. Continue from the newest copy that npm run restore-check finds right; npm start -- --go-on-with-less uses the copy on this computer. ({fault})',
  keysMissing:
    'The database in {folder} has no key file: put keys.json back. If it is lost for good, npm start -- --go-on-with-less makes a new one. Then print new cards: the old cards, and phones that opened one, do not work any more.',
  keysUnreadable: '{file} cannot be read as a key file: put back the copy from your backup.',
} as const;
