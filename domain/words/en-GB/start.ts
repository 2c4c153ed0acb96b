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
  keysDirEmpty:
    'The database has events, but {folder} has no server.key. Put the folder of keys back that belongs to this database.',
  keysUnreadable: '{file} cannot be read as a key file: put back the copy from your backup.',

  inUse:
    'Decision Day already runs on the data in {folder}. Use that one, or stop it before starting another.',
  notOurs: '{file} is not a database of Decision Day.',
  ofAnother: '{file} belongs to another program.',
  noDatabase: '{file} is not a database.',
  tooNew: 'This database has form {form}; this program knows forms up to {newest}. Use the newer program.',
  // `{file}`: a step that brings a database to a newer form.
  stepChanged: '{file} differs from what made this database.',
  midVoting:
    'Event {event} is in the middle of its voting. Finish it with the program that it began with; then start this newer one.',
  // Files of the database, as the log says it.
  filesLost: '{file} was deleted, moved, replaced or changed while the program runs.',

  // What is wrong with a setting. Names in capitals are the names of settings.
  settings: {
    PORT: 'PORT must be a whole number from 0 to 65535.',
    HOST: 'HOST must be an address of this machine, such as 0.0.0.0 or 127.0.0.1.',
    PUBLIC_URL: 'PUBLIC_URL must be an address without a path, such as http://192.168.1.20:3000.',
    COPY_PASSPHRASE:
      'COPY_TO needs COPY_PASSPHRASE: at least {shortest, plural, one {# letter} other {# letters}}, to seal the copies.',
    TRUST_PROXY: 'TRUST_PROXY must be the number of proxies in front of this server, from 0 to 9.',
    TLS_KEY: 'TLS_CERT and TLS_KEY go together: name the files of a certificate and of its key, or neither.',
    METRICS:
      'METRICS must be a port, such as 9464, or an address of this machine with a port, such as 0.0.0.0:9464.',
    LOG: 'LOG must be text or json.',
    DRAIN_SECONDS: 'DRAIN_SECONDS must be a whole number from 0 to 600.',
    DATABASE_URL:
      'DATABASE_URL must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/name.',
    KEYS_DIR: 'KEYS_DIR goes with DATABASE_URL: without it, the key file is in the data folder.',
    NODE_URL:
      'NODE_URL goes with DATABASE_URL and KEYS_DIR. It must be where the other servers reach this one, such as http://10.0.0.12:3000.',
    COPY_TO:
      'COPY_TO is for a database in the data folder. With DATABASE_URL, back up the PostgreSQL database instead.',
    TLS_CERT: 'With TLS_CERT this server speaks https alone: PUBLIC_URL must begin with https.',
  },
  settingUnreadable: '{name} cannot be read.',
  settingFile: '{name} names a file that cannot be read: {file}.',
  tlsPair: 'TLS_CERT and TLS_KEY must be a certificate and its own key, both in PEM form.',

  // Why the PostgreSQL database that DATABASE_URL names cannot be used.
  postgres: {
    unreachable:
      'The database in DATABASE_URL cannot be reached ({code}). Look whether it runs, and whether the address is right.',
    notLetIn: 'The database in DATABASE_URL does not accept this user and password.',
    noSuchDatabase: 'There is no database of the name in DATABASE_URL. Create it, or correct the name.',
    mayNot: 'The user in DATABASE_URL may not create tables. Make that user the owner of the database.',
    onlyReads:
      'The database in DATABASE_URL can only be read: it is a standby. Use the address of the one that takes changes.',
    notReady: 'The database in DATABASE_URL is starting or stopping. Try again in a minute.',
    full: 'The database in DATABASE_URL takes no more connections. Allow it more, or stop what uses them.',
    certificate:
      'The certificate of the database in DATABASE_URL is not accepted ({code}). Renew it, or name who signed it with sslrootcert in DATABASE_URL.',
    noTls:
      'The database in DATABASE_URL does not encrypt connections. Switch TLS on there, or take sslmode out of DATABASE_URL.',
    encoding: 'The database in DATABASE_URL keeps texts as {encoding}. Create it with the encoding UTF8.',
    ofAnother: 'The database in DATABASE_URL belongs to another program. Create an empty one.',
    clocks:
      'The clocks of this computer and of the database are {minutes, plural, one {# minute} other {# minutes}} apart. Set them right, then start again.',
  },

  notEmpty: '{place} is not empty. A database is only carried to where nothing stands yet.',

  // Why a takeover kit, the sealed copy on the stick, cannot be used.
  kit: {
    noFile: 'There is no file {file}.',
    notAKit: 'This file is not a takeover kit.',
    cutShort: 'This takeover kit was cut short: use an earlier one.',
    wrongPassphrase: 'The pass-phrase is not the one of this kit, or the file was damaged.',
    alreadyThere: 'There are events in {folder} already. Set DATA_DIR to an empty folder to take over.',
  },

  // What the computer refuses. `{code}` is its own short name of the fault.
  portTaken: 'Port {port} is taken by another program. Stop that one, or set PORT to another number.',
  portForbidden: 'Port {port} may not be used by this account. Set PORT to a number above 1023.',
  noSuchHost: 'HOST names an address that this computer does not have: use one of its own, or leave it out.',
  folderNotWritten:
    'The data folder cannot be written ({code}). Make room on the disk, or set DATA_DIR to a folder that can be written.',
  folderUnusable:
    'The data folder cannot be used: {path} ({code}). Set DATA_DIR to a folder that can be written.',
  // A server is asked for an event that another one has just left.
  eventMoves: 'This event is moving to another server. This page loads again by itself in a few seconds.',

  pagesNotBuilt: 'The pages are not built yet: npm start builds them.',
  mayNotBuild:
    'The pages are not built yet, and you may not write in {folder}. Start the program once as the person whose folder it is.',
  notBuilt: 'The pages could not be built; the reason is above.',
} as const;
