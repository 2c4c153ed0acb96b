-- Who could have made a proof: the browser in which staff did something, by a number of its own, and one-time codes by
-- which somebody without an account signs on their own phone. The log says which file was taken.
CREATE TABLE browsers (
  browser    INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT    NOT NULL UNIQUE
) STRICT;
ALTER TABLE staff_acts ADD COLUMN browser INTEGER; -- NULL: not known
ALTER TABLE staff_acts ADD COLUMN file TEXT; -- which file, as a closed code; NULL: none, or not known

-- Only the SHA-256 of a code is kept, and of what the phone got for it. No reference to people: a wipe takes both.
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
CREATE INDEX sign_codes_event ON sign_codes (event);

-- The readable tables are filled again from the journals, which say it.
ALTER TABLE signatures ADD COLUMN proof TEXT NOT NULL DEFAULT 'name'
  CHECK (proof IN ('name', 'pass-phrase', 'one-time-code'));
