-- The register: names, words, cards and sign-ins. Everything here can be erased and the journals still stand.
-- An event is named by number alone: its journal, not a row, is what makes it exist.

-- Numbers already given to funds and events; one is never given twice, even after practice was wiped.
CREATE TABLE numbers (
  kind TEXT    NOT NULL PRIMARY KEY CHECK (kind IN ('fund', 'event')),
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO numbers (kind, last) VALUES ('fund', 0), ('event', 0);

-- Words. A journal holds only the hash; the salt keeps anyone from guessing the words back once they are erased.
CREATE TABLE texts (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  body TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

-- Staff and witnesses. AUTOINCREMENT: a number stands in journals for ever and must never come to mean somebody else.
CREATE TABLE people (
  person INTEGER PRIMARY KEY AUTOINCREMENT,
  event  INTEGER, -- NULL: works for every event
  name   TEXT, -- NULL once erased
  part   TEXT NOT NULL -- what they are to the event, in words
) STRICT;
CREATE INDEX people_event ON people (event);

-- A printing of cards, with the address that its QR codes hold.
CREATE TABLE card_batches (
  event   INTEGER NOT NULL,
  batch   INTEGER NOT NULL CHECK (batch > 0),
  address TEXT    NOT NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (event, batch)
) STRICT, WITHOUT ROWID;

-- Cards hold no secret: only what an HMAC makes of it, under a key outside this database.
CREATE TABLE cards (
  event         INTEGER NOT NULL,
  number        INTEGER NOT NULL CHECK (number > 0),
  batch         INTEGER NOT NULL,
  secret_lookup TEXT    NOT NULL UNIQUE,
  code_lookup   TEXT    NOT NULL UNIQUE,
  cancelled     INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  opened        INTEGER NOT NULL DEFAULT 0 CHECK (opened IN (0, 1)),
  PRIMARY KEY (event, number),
  FOREIGN KEY (event, batch) REFERENCES card_batches (event, batch) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The only place that ties a card to its ballots. An officer destroys it after the challenge period.
CREATE TABLE card_links (
  event      INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  ballot_key TEXT    NOT NULL,
  PRIMARY KEY (event, number),
  UNIQUE (event, ballot_key),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Sign-in links. Only the SHA-256 of a token is kept.
CREATE TABLE links (
  link       INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT    NOT NULL UNIQUE,
  role       TEXT    NOT NULL CHECK (role IN ('projector', 'desk', 'facilitator', 'officer')),
  event      INTEGER, -- NULL: every event
  person     INTEGER REFERENCES people (person), -- NULL: a shared screen
  single_use INTEGER NOT NULL CHECK (single_use IN (0, 1)),
  made_at    INTEGER NOT NULL,
  expires_at INTEGER, -- NULL: until revoked
  used_at    INTEGER,
  revoked_at INTEGER
) STRICT;
CREATE INDEX links_event ON links (event);
CREATE INDEX links_person ON links (person);

-- What a link was exchanged for. Role, event and person are the link's.
CREATE TABLE sessions (
  session_hash TEXT    NOT NULL PRIMARY KEY,
  link         INTEGER NOT NULL REFERENCES links (link) ON DELETE CASCADE,
  started_at   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_link ON sessions (link);

-- What was left on each running clock when it was last saved: after a restart nobody loses the minutes that were theirs.
CREATE TABLE clocks (
  event             INTEGER NOT NULL PRIMARY KEY,
  pitch_left_ms     INTEGER,
  countdown_left_ms INTEGER,
  followed          INTEGER NOT NULL -- the journal place by which the clocks stood like this; later entries win
) STRICT, WITHOUT ROWID;
