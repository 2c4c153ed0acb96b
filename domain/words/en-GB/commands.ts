/** What the commands for an organiser say. Commands, options, and names in capitals or in code, stay as they are. */
export const commands = {
  once: 'Say --{option} once.',
  noFile: 'There is no file {file}.',

  // A file that stops a command. `{code}` is the computer’s own short name of the fault.
  file: {
    EACCES: '{file} cannot be read or written by this account (EACCES).',
    EPERM: '{file} cannot be read or written by this account (EPERM).',
    EROFS: '{file} cannot be written: its disk takes no writes (EROFS).',
    ENOSPC: 'There is no room on the disk for {file} (ENOSPC).',
    ENOENT: 'There is no {file}.',
    ENOTDIR: '{file} is in no folder: a part of this path is a file.',
    EISDIR: '{file} is a folder; name a file.',
    EIO: 'The disk cannot read {file} (EIO).',
  },
  databaseDamaged: 'The database is damaged or was cut short ({code}).',
  databaseClosed: 'The database cannot be opened ({code}).',

  // Begins the line of a problem.
  wrong: 'WRONG: {problem}',
  allRight: 'Everything is right.',

  start: 'npm start accepts only --new-links, --open, --take-over, --go-on-with-less and --json.',

  backup: {
    usage: 'Name one file or folder to copy to: npm run backup -- TARGET',
    noDatabase: 'There is no database in {folder}. Set DATA_DIR to its folder.',
    itself: 'The copy cannot replace the database itself.',
    noFolder: 'There is no folder {folder}.',
    made: '{copy} is a whole copy of {database} ({kilobytes} KB), safe on the disk.',
    pictures: 'Pictures and documents are in {folder}: keep that folder with it.',
    keys: 'The key file is not in it: keep keys.json as you keep keys. To prove the copy: npm run restore-check -- {copy}',
    missing: 'WRONG: files of pictures or documents are missing in {folder}: {count, number}.',
    failed: 'The copy could not be written to {copy} ({why}). What was there before is unchanged.',
  },

  carry: {
    usage:
      'Set DATABASE_URL and name one file: npm run carry -- --from FILE brings its contents to PostgreSQL, --to FILE brings them back.',
    same: 'Everything was carried: {journals, plural, one {# journal} other {# journals}}, the same on both sides.',
    differs: 'WRONG: the journals are not the same on both sides. Go on with the database you had.',
    keys: 'The key file is not in a database: bring keys.json too.',
  },

  restoreCheck: {
    usage: 'Name one copy: npm run restore-check -- FILE',
    // Of one journal, such as `event:1`. `{head}` is a long number that a sheet or another copy shows too.
    stream: '{stream}: {entries, plural, one {# entry} other {# entries}}. Head {head}',
    headUnknown: '{stream}: {entries, plural, one {# entry} other {# entries}}. Head not known',
    // What a copy brings back of people where it was erased since; {purposes} is a list of kinds of data.
    people:
      '{stream} contains data about people: {cards, plural, one {# link of a card} other {# links of cards}}, {contacts, plural, one {# contact} other {# contacts}} and {names, plural, one {# name} other {# names}}.',
    due: 'Their day has come: {purposes}. The program erases this when it starts, or when an officer confirms the computer’s date.',
    erasedByHand:
      'If such data was erased by hand after this copy was made, the copy brings it back. Erase it again on the page “Copy, archive and erase”.',
    holds:
      'The copy opens, is complete, and gives the same result. It can replace the database: stop the program, delete the files ending in -wal and -shm beside the old one, and put the copy there, with the folder uploads if there is one beside it. If the copy is older than what it replaces: npm start -- --go-on-with-less.',
    lacks:
      'THE COPY IS MISSING ENTRIES THAT ARE KNOWN. Look for a more complete one, or for its log, the file that ends in -wal.',
    wrong: 'THE COPY IS NOT RIGHT. Keep it, and use an earlier one.',
  },

  recount: {
    usage: 'Name one database or bundle: npm run recount -- DATABASE|BUNDLE',
    codeAlone: 'A check code can only be given with a bundle.',
    afterAlone: 'A file of runs after the signing can only be given with a bundle.',
    practice: '{stream} (practice)',
    journal: 'Journal: {entries, plural, one {# entry} other {# entries}}, sound. Head {head}',
    undecided: '{ballots, plural, one {# ballot} other {# ballots}} in; no decision yet.',
    decided:
      '{ballots, plural, one {# ballot} other {# ballots}} counted. Run {run}: {allocated} of {pot}, {left} left over.',
    tieOpen: 'A tie is open.',
    fingerprint: 'Result fingerprint {fingerprint}',
    provisional: 'Provisional: not signed by two people yet.',
    signed: 'Signed by two people, as it is stored.',
    signedErased:
      'Signed by two people. The texts of the event were erased: the fingerprint cannot be made again.',
    signedOther: 'Signed by two people, but not as it is stored.',
    notAsSigned: 'What was signed is not the result that is stored.',
    notRight: 'NOT EVERYTHING IS RIGHT: {problems, plural, one {# problem} other {# problems}}.',
  },

  bundle: {
    notOpened: '{file} is an archive that cannot be opened.',
    otherCode: 'The check code on the sheet is not that of this bundle.',
    code: 'Check code {code}',
    decidedAgain: 'Every run was decided again from the bundle alone.',
    afterAgain: 'The runs after the signing were decided again too.',
    withheld:
      'The rule of this event looks at whole ballots, and these are too few to publish: nothing was decided again.',
    note: 'NOTE: {remark} An earlier one did, or somebody changed it; it decides nothing.',
    compareCode: 'Compare the check code with the signed sheet.',
    notRight: 'NOT EVERYTHING IS RIGHT.',

    // What does not hold in a bundle. Names of files stay as they are.
    noAfter: 'The second file has no runs after a signing that this program can read.',
    noResult: 'The bundle has no result that this program can read.',
    notCanonical: 'result.json is not written canonically.',
    ballotsUnreadable: 'ballots.json cannot be read.',
    ballotsOrder: 'The ballots are not in the order of their ids.',
    noFingerprint: 'README.txt does not give the fingerprint of this result.',
    foreign: '{file} does not belong in a bundle.',
    signaturesUnreadable: 'signatures.json cannot be read.',
    otherSigned: 'What was signed is not this result.',
    signedTwice: 'One role signed twice.',
    proofsDiffer: 'signatures.json says that two people are proven, and that one signed by name alone.',
    proofsUnsaid: 'signatures.json does not say how the two signers proved who they are.',
    otherText: '{file} is not as this version of the program writes it.',
  },

  sums: {
    usage: 'Name the exported files: npm run sums -- FILES',
    // After the sum of one file, in a column.
    file: '{file} ({rows, plural, one {# row} other {# rows}})',
    differ: 'The files differ from one another.',
    same: 'All files add up to the same.',
    wrong: '{file} does not add up to what it says itself.',
  },

  openFiles: {
    usage: 'Name exported files, or a folder of them: npm run open-files -- FILES',
    same: '{file}: every cell is what it was',
    differs: '{file} differs:\n{wrong}',
    noOffice: 'LibreOffice is not on this computer: there is no command “soffice”.',
    notOpened: 'LibreOffice could not open {file}.',
  },

  readBids: {
    usage: 'Name one spreadsheet: FILE.xlsx or FILE.csv.',
    line: '--header-line needs the number of a line, not "{typed}".',
    file: 'The file, with the names of its columns on line {line}: {rows}.',
    sheet: 'The sheet {sheet}, with the names of its columns on line {line}: {rows}.',
    problem: 'Row {row} {cell}: {problem}.',
  },

  pack: {
    usage: 'npm run pack needs --platform and one of {platforms}.',
    otherSystem: 'A folder for {platform} can be tried on such a computer only.',
    packed: 'Packed: {folder} ({megabytes, number} MB)',
    notTried: 'Not tried: --try starts it here.',
    notTriedElsewhere: 'Not tried on such a computer.',
    notFetched: 'npm could not fetch what goes into the folder; its reason is above.',
  },
} as const;
