-- Staff: accounts with pass-phrases, sign-ins that can be told apart, and the log of what was done beside the journals.

-- Whoever signs in with a pass-phrase: officers, and auditors until a date. Only what scrypt makes of it is kept, with
-- the parameters it was made with.
CREATE TABLE accounts (
  person     INTEGER NOT NULL PRIMARY KEY REFERENCES people (person),
  role       TEXT    NOT NULL CHECK (role IN ('officer', 'auditor')),
  sign_in    TEXT    UNIQUE, -- lower case; NULL until chosen
  pass_hash  TEXT, -- NULL until chosen
  made_at    INTEGER NOT NULL,
  expires_at INTEGER, -- NULL: until closed
  closed_at  INTEGER
) STRICT, WITHOUT ROWID;

-- The same as before, with auditors; a session has a number to be ended by, and may come from an account.
CREATE TABLE links_004 (
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
INSERT INTO links_004 SELECT link, token_hash, role, event, person, single_use, made_at, expires_at, used_at, revoked_at
FROM links;

-- Role, event and person are the link's, or the account's.
CREATE TABLE sessions_004 (
  session      INTEGER PRIMARY KEY AUTOINCREMENT,
  session_hash TEXT    NOT NULL UNIQUE,
  link         INTEGER REFERENCES links_004 (link) ON DELETE CASCADE,
  account      INTEGER REFERENCES accounts (person) ON DELETE CASCADE,
  started_at   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,
  CHECK ((link IS NULL) <> (account IS NULL))
) STRICT;
INSERT INTO sessions_004 (session_hash, link, started_at, expires_at)
SELECT session_hash, link, started_at, expires_at FROM sessions ORDER BY started_at;

DROP TABLE sessions;
DROP TABLE links;
ALTER TABLE links_004 RENAME TO links;
ALTER TABLE sessions_004 RENAME TO sessions;
CREATE INDEX links_event ON links (event);
CREATE INDEX links_person ON links (person);
CREATE INDEX sessions_link ON sessions (link);
CREATE INDEX sessions_account ON sessions (account);

-- What staff did that no journal holds: numbers and closed codes only.
CREATE TABLE staff_acts (
  act    INTEGER PRIMARY KEY AUTOINCREMENT,
  at     INTEGER NOT NULL,
  person INTEGER NOT NULL, -- a number in people, or 0: the owner at the console, or the server itself
  event  INTEGER, -- NULL: about no single event
  kind   TEXT    NOT NULL,
  about  INTEGER, -- the person, link or session that it was done to
  role   TEXT -- the role that it was about
) STRICT;
CREATE INDEX staff_acts_event ON staff_acts (event);
