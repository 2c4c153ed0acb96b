-- The journals: what happened, written once. Everything else in this database is either derived from them
-- (003) or erasable (002).

CREATE TABLE streams (
  stream   TEXT    NOT NULL PRIMARY KEY, -- fund:1, event:7
  kind     TEXT    NOT NULL CHECK (kind IN ('fund', 'event')),
  number   INTEGER NOT NULL CHECK (number > 0),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  CHECK (stream = kind || ':' || number)
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

-- The next place or none. This also stops INSERT OR REPLACE, which deletes without asking the delete trigger.
CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
WHEN NEW.seq IS NOT 1 + (SELECT COALESCE(MAX(seq), 0) FROM journal WHERE stream = NEW.stream)
BEGIN SELECT RAISE(ABORT, 'an entry takes the next place in its journal'); END;

CREATE TRIGGER journal_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
WHEN (SELECT practice FROM streams WHERE stream = OLD.stream) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted, unless it is practice'); END;

CREATE TRIGGER streams_once BEFORE INSERT ON streams
WHEN EXISTS (SELECT 1 FROM streams WHERE stream = NEW.stream)
BEGIN SELECT RAISE(ABORT, 'this stream exists already'); END;

CREATE TRIGGER streams_never_changed BEFORE UPDATE ON streams
BEGIN SELECT RAISE(ABORT, 'a stream never changes: real stays real'); END;

CREATE TRIGGER streams_never_deleted BEFORE DELETE ON streams
WHEN OLD.practice IS NOT 1
BEGIN SELECT RAISE(ABORT, 'a stream is never deleted, unless it is practice'); END;
