-- What all migrations together make of an empty database. Written by `npm run schema`; a test holds it to them.

CREATE TABLE accounts (
  person     INTEGER NOT NULL PRIMARY KEY REFERENCES people (person),
  role       TEXT    NOT NULL CHECK (role IN ('officer', 'auditor')),
  sign_in    TEXT    UNIQUE, -- lower case; NULL until chosen
  pass_hash  TEXT, -- NULL until chosen
  made_at    INTEGER NOT NULL,
  expires_at INTEGER, -- NULL: until closed
  closed_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "allocations" (
  event        INTEGER NOT NULL,
  run          INTEGER NOT NULL,
  bid          INTEGER NOT NULL,
  place        INTEGER, -- NULL: not ranked
  outcome      TEXT    NOT NULL CHECK (outcome IN ('chosen', 'part', 'not-chosen')),
  why          TEXT    CHECK (why IN ('does-not-fit', 'least-not-reached', 'after-the-line', 'below-pass-mark',
                                      'too-few-scorers', 'withdrawn', 'left-out', 'declined', 'excluded',
                                      'part-refused', 'out-of-reach', 'no-support', 'above-pot',
                                      'rule-stopped')), -- NULL: chosen
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
  PRIMARY KEY (event, run, bid),
  FOREIGN KEY (event, bid) REFERENCES bids (event, bid)
) STRICT, WITHOUT ROWID;

CREATE TABLE areas (
  fund      INTEGER NOT NULL REFERENCES funds (fund),
  area      INTEGER NOT NULL,
  pot_pence INTEGER NOT NULL CHECK (pot_pence >= 0),
  text_hash TEXT    NOT NULL,
  PRIMARY KEY (fund, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE award_returns (
  fund       INTEGER NOT NULL REFERENCES funds (fund),
  number     INTEGER NOT NULL, -- within the fund, from 1
  event      INTEGER NOT NULL,
  bid        INTEGER NOT NULL,
  because    TEXT    NOT NULL CHECK (because IN ('dropped-out', 'handed-back', 'recorded-by-mistake')),
  day        TEXT    NOT NULL,
  back_pence INTEGER NOT NULL CHECK (back_pence >= 0),
  PRIMARY KEY (fund, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE awards (
  fund         INTEGER NOT NULL REFERENCES funds (fund),
  award        INTEGER NOT NULL, -- within the fund, from 1
  event        INTEGER NOT NULL,
  bid          INTEGER NOT NULL,
  run          INTEGER NOT NULL, -- of the event: the run that gave the money
  fingerprint  TEXT    NOT NULL, -- of the signed result
  day          TEXT    NOT NULL, -- of the decision: 2027-02-01
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
  text_hash    TEXT    NOT NULL,
  PRIMARY KEY (fund, award, event, bid)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballots (
  event      INTEGER NOT NULL REFERENCES events (event),
  round      INTEGER NOT NULL,
  ballot_key TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  marks      TEXT    NOT NULL, -- JSON: [[bid, mark], ...]
  counted    INTEGER NOT NULL CHECK (counted IN (0, 1)), -- 0: its card was cancelled. Whether blanks keep it out, the rules say
  PRIMARY KEY (event, round, ballot_key)
) STRICT;

CREATE TABLE bid_contacts (
  event     INTEGER NOT NULL,
  text_hash TEXT    NOT NULL,
  name      TEXT    NOT NULL,
  contact   TEXT    NOT NULL,
  under_18  INTEGER NOT NULL CHECK (under_18 IN (0, 1)),
  adult     TEXT    NOT NULL, reference TEXT NOT NULL DEFAULT '', charity TEXT NOT NULL DEFAULT '', company TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL DEFAULT '', supplier TEXT NOT NULL DEFAULT '', paid_on TEXT NOT NULL DEFAULT '', -- who answers for a presenter under 18; empty for everybody else
  PRIMARY KEY (event, text_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE bid_documents (
  event     INTEGER NOT NULL,
  bid       INTEGER NOT NULL,
  file      TEXT    NOT NULL CHECK (length(file) = 64), -- the name of the sealed file
  text_hash TEXT    NOT NULL, -- its title
  bytes     INTEGER NOT NULL CHECK (bytes > 0),
  seal_key  BLOB    NOT NULL CHECK (length(seal_key) = 32),
  PRIMARY KEY (event, bid, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE bid_pictures (
  event     INTEGER NOT NULL,
  bid       INTEGER NOT NULL,
  picture   TEXT    NOT NULL CHECK (length(picture) = 64),
  text_hash TEXT    NOT NULL, -- what is said of it
  PRIMARY KEY (event, bid)
) STRICT, WITHOUT ROWID;

CREATE TABLE bids (
  event       INTEGER NOT NULL REFERENCES events (event),
  bid         INTEGER NOT NULL,
  place       INTEGER NOT NULL, -- in the running order, from 1
  ask_pence   INTEGER NOT NULL CHECK (ask_pence >= 0),
  least_pence INTEGER CHECK (least_pence >= 0), -- NULL: takes no part of its ask
  text_hash   TEXT    NOT NULL,
  PRIMARY KEY (event, bid)
) STRICT, WITHOUT ROWID;

CREATE TABLE browsers (
  browser    INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT    NOT NULL UNIQUE
) STRICT;

CREATE TABLE card_batches (
  event   INTEGER NOT NULL,
  batch   INTEGER NOT NULL CHECK (batch > 0),
  address TEXT    NOT NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (event, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE card_links (
  event      INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  ballot_key TEXT    NOT NULL,
  PRIMARY KEY (event, number),
  UNIQUE (event, ballot_key),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE card_openings (
  event      INTEGER NOT NULL,
  ballot_key TEXT    NOT NULL,
  device     TEXT    NOT NULL, -- an HMAC under card and phone; '' while the phone has not said who it is
  opened_at  INTEGER NOT NULL, -- to the minute
  PRIMARY KEY (event, ballot_key, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE card_renewals (
  event         INTEGER NOT NULL,
  number        INTEGER NOT NULL,
  generation    INTEGER NOT NULL CHECK (generation > 0),
  secret_lookup TEXT    NOT NULL UNIQUE,
  code_lookup   TEXT    NOT NULL UNIQUE,
  PRIMARY KEY (event, number, generation),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE card_teams (
  event  INTEGER NOT NULL,
  number INTEGER NOT NULL,
  bid    INTEGER NOT NULL,
  PRIMARY KEY (event, number),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE cards (
  event         INTEGER NOT NULL,
  number        INTEGER NOT NULL CHECK (number > 0),
  batch         INTEGER NOT NULL,
  secret_lookup TEXT    NOT NULL UNIQUE,
  code_lookup   TEXT    NOT NULL UNIQUE,
  cancelled     INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  opened        INTEGER NOT NULL DEFAULT 0 CHECK (opened IN (0, 1)), generation INTEGER NOT NULL DEFAULT 0 CHECK (generation >= 0), shown_to INTEGER, shown_until INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (event, number),
  FOREIGN KEY (event, batch) REFERENCES card_batches (event, batch) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE clocks (
  event             INTEGER NOT NULL PRIMARY KEY,
  pitch_left_ms     INTEGER,
  countdown_left_ms INTEGER,
  followed          INTEGER NOT NULL -- the journal place by which the clocks stood like this; later entries win
) STRICT, WITHOUT ROWID;

CREATE TABLE direct_grants (
  fund         INTEGER NOT NULL REFERENCES funds (fund),
  number       INTEGER NOT NULL, -- within the fund, from 1
  day          TEXT    NOT NULL,
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
  ended        INTEGER NOT NULL CHECK (ended IN (0, 1)), -- 1: taken back, and its money is free again
  text_hash    TEXT    NOT NULL,
  PRIMARY KEY (fund, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE door_lists (
  event   INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  sealed  BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_openings (
  event INTEGER NOT NULL PRIMARY KEY,
  cards INTEGER NOT NULL CHECK (cards >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_questions (
  event            INTEGER NOT NULL PRIMARY KEY,
  question_set     TEXT    NOT NULL CHECK (question_set IN ('short', 'full')),
  version          INTEGER NOT NULL CHECK (version >= 0), -- one more with each group
  forms            INTEGER NOT NULL CHECK (forms >= 0),
  finished         INTEGER NOT NULL CHECK (finished IN (0, 1)),
  left_out         INTEGER NOT NULL CHECK (left_out IN (0, 1)), -- at the end answers of too few were dropped
  rating_published INTEGER NOT NULL CHECK (rating_published IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  event             INTEGER NOT NULL PRIMARY KEY,
  fund              INTEGER NOT NULL,
  area              INTEGER NOT NULL,
  practice          INTEGER NOT NULL CHECK (practice IN (0, 1)),
  pot_pence         INTEGER NOT NULL CHECK (pot_pence >= 0),
  text_hash         TEXT    NOT NULL,
  stage             TEXT    NOT NULL CHECK (stage IN ('setting-up', 'doors-open', 'open', 'last-call', 'closing',
                                                      'counting', 'sealed', 'results', 'signed')),
  rules             TEXT, -- JSON; NULL until they are set
  rules_fingerprint TEXT, -- NULL until voting opens
  run               INTEGER -- the run that stands; NULL before the first
) STRICT, WITHOUT ROWID;

CREATE TABLE fund_finance (
  fund        INTEGER PRIMARY KEY,
  cost_centre TEXT    NOT NULL,
  ledger_code TEXT    NOT NULL
) STRICT;

CREATE TABLE funds (
  fund        INTEGER NOT NULL PRIMARY KEY,
  total_pence INTEGER NOT NULL CHECK (total_pence >= 0),
  practice    INTEGER NOT NULL CHECK (practice IN (0, 1)),
  text_hash   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_columns (
  fund    INTEGER NOT NULL,
  field   TEXT    NOT NULL,
  heading TEXT    NOT NULL,
  PRIMARY KEY (fund, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  stream    TEXT    NOT NULL REFERENCES streams (stream),
  seq       INTEGER NOT NULL CHECK (seq > 0),
  at        INTEGER NOT NULL, -- wall time in milliseconds, for readers only
  by_person INTEGER NOT NULL, -- a number in people, or 0
  version   INTEGER NOT NULL CHECK (version > 0),
  body      TEXT    NOT NULL, -- JSON, never rewritten
  hash      TEXT    NOT NULL CHECK (length(hash) = 64), -- how it is made: docs/decisions, "Journal and streams"
  type      TEXT GENERATED ALWAYS AS (body ->> '$.type') VIRTUAL,
  PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE "links" (
  link       INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT    NOT NULL UNIQUE,
  role       TEXT    NOT NULL CHECK (role IN ('projector', 'desk', 'facilitator', 'officer', 'auditor')),
  event      INTEGER, -- NULL: every event
  person     INTEGER REFERENCES people (person), -- NULL: a shared screen, or nobody has opened it yet
  single_use INTEGER NOT NULL CHECK (single_use IN (0, 1)),
  made_at    INTEGER NOT NULL,
  expires_at INTEGER, -- NULL: until revoked
  used_at    INTEGER,
  revoked_at INTEGER
) STRICT;

CREATE TABLE migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE "numbered_changes" (
  event  INTEGER NOT NULL, -- 0: no single event
  kind   TEXT    NOT NULL CHECK (kind IN ('streams', 'words-erased', 'cards-opened', 'card-links-destroyed', 'sheets', 'door-list', 'questions')),
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  PRIMARY KEY (event, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE numbers (
  kind TEXT    NOT NULL PRIMARY KEY CHECK (kind IN ('fund', 'event')),
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_data (
  about  TEXT    NOT NULL CHECK (about IN ('publisher', 'fund', 'map', 'grants', 'bid')),
  number INTEGER NOT NULL, -- the fund or the event; 0 for the publisher
  bid    INTEGER NOT NULL, -- 0 where it is about none
  body   TEXT    NOT NULL,
  PRIMARY KEY (about, number, bid)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  person INTEGER PRIMARY KEY AUTOINCREMENT,
  event  INTEGER, -- NULL: works for every event
  name   TEXT, -- NULL once erased
  part   TEXT NOT NULL -- what they are to the event, in words
) STRICT;

CREATE TABLE picture_files (
  event   INTEGER NOT NULL,
  bid     INTEGER NOT NULL,
  form    TEXT    NOT NULL CHECK (form IN ('phone-webp', 'phone-jpeg', 'screen-webp', 'screen-jpeg')),
  content TEXT    NOT NULL CHECK (length(content) = 64),
  bytes   INTEGER NOT NULL CHECK (bytes > 0),
  PRIMARY KEY (event, bid, form),
  FOREIGN KEY (event, bid) REFERENCES bid_pictures (event, bid) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE question_margins (
  event    INTEGER NOT NULL REFERENCES event_questions (event),
  question TEXT    NOT NULL,
  answer   TEXT    NOT NULL,
  people   INTEGER NOT NULL CHECK (people >= 0),
  PRIMARY KEY (event, question, answer)
) STRICT, WITHOUT ROWID;

CREATE TABLE "sessions" (
  session      INTEGER PRIMARY KEY AUTOINCREMENT,
  session_hash TEXT    NOT NULL UNIQUE,
  link         INTEGER REFERENCES "links" (link) ON DELETE CASCADE,
  account      INTEGER REFERENCES accounts (person) ON DELETE CASCADE,
  started_at   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,
  CHECK ((link IS NULL) <> (account IS NULL))
) STRICT;

CREATE TABLE sheet_books (
  event   INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  sealed  BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_codes (
  code         INTEGER PRIMARY KEY AUTOINCREMENT,
  code_hash    TEXT    NOT NULL UNIQUE,
  event        INTEGER NOT NULL,
  person       INTEGER NOT NULL, -- who signs by it
  made_by      INTEGER NOT NULL, -- the officer who vouches for them
  made_at      INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,
  session_hash TEXT    UNIQUE, -- NULL: no phone has opened it yet
  ended_at     INTEGER -- NULL: it can still be opened, or signed by
) STRICT;

CREATE TABLE signatures (
  event       INTEGER NOT NULL REFERENCES events (event),
  run         INTEGER NOT NULL,
  signed_as   TEXT    NOT NULL CHECK (signed_as IN ('officer', 'second')),
  person      INTEGER NOT NULL, -- a number in people
  fingerprint TEXT    NOT NULL, proof TEXT NOT NULL DEFAULT 'name'
  CHECK (proof IN ('name', 'pass-phrase', 'one-time-code')), -- of the result that the signer saw
  PRIMARY KEY (event, run, signed_as)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_acts (
  act    INTEGER PRIMARY KEY AUTOINCREMENT,
  at     INTEGER NOT NULL,
  person INTEGER NOT NULL, -- a number in people, or 0: the owner at the console, or the server itself
  event  INTEGER, -- NULL: about no single event
  kind   TEXT    NOT NULL,
  about  INTEGER, -- the person, link or session that it was done to
  role   TEXT -- the role that it was about
, browser INTEGER, file TEXT, first_card INTEGER, last_card INTEGER, cards INTEGER) STRICT;

CREATE TABLE streams (
  stream   TEXT    NOT NULL PRIMARY KEY, -- fund:1, event:7
  kind     TEXT    NOT NULL CHECK (kind IN ('fund', 'event')),
  number   INTEGER NOT NULL CHECK (number > 0),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  CHECK (stream = kind || ':' || number)
) STRICT, WITHOUT ROWID;

CREATE TABLE texts (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  body TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE voters (
  event  INTEGER NOT NULL REFERENCES events (event),
  number INTEGER NOT NULL, -- as printed on the card
  batch  INTEGER NOT NULL,
  PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX bids_by_place ON bids (event, place);

CREATE INDEX links_event ON links (event);

CREATE INDEX links_person ON links (person);

CREATE INDEX people_event ON people (event);

CREATE INDEX sessions_account ON sessions (account);

CREATE INDEX sessions_link ON sessions (link);

CREATE INDEX sign_codes_event ON sign_codes (event);

CREATE INDEX staff_acts_event ON staff_acts (event);

CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
WHEN NEW.seq IS NOT 1 + (SELECT COALESCE(MAX(seq), 0) FROM journal WHERE stream = NEW.stream)
BEGIN SELECT RAISE(ABORT, 'an entry takes the next place in its journal'); END;

CREATE TRIGGER journal_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
WHEN (SELECT practice FROM streams WHERE stream = OLD.stream) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted, unless it is practice'); END;

CREATE TRIGGER streams_never_changed BEFORE UPDATE ON streams
BEGIN SELECT RAISE(ABORT, 'a stream never changes: real stays real'); END;

CREATE TRIGGER streams_never_deleted BEFORE DELETE ON streams
WHEN OLD.practice IS NOT 1
BEGIN SELECT RAISE(ABORT, 'a stream is never deleted, unless it is practice'); END;

CREATE TRIGGER streams_once BEFORE INSERT ON streams
WHEN EXISTS (SELECT 1 FROM streams WHERE stream = NEW.stream)
BEGIN SELECT RAISE(ABORT, 'this stream exists already'); END;
