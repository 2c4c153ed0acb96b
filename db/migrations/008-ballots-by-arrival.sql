-- Rows of ballots stand in the order in which each card first voted, no longer by key: a commit of two thousand ballots then
-- touches the pages of those that come together, not nearly every page there is. Filled again from the journals.
DROP TABLE ballots;
CREATE TABLE ballots (
  event      INTEGER NOT NULL REFERENCES events (event),
  round      INTEGER NOT NULL,
  ballot_key TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  marks      TEXT    NOT NULL, -- JSON: [[bid, mark], ...]
  counted    INTEGER NOT NULL CHECK (counted IN (0, 1)), -- 0: its card was cancelled. Whether blanks keep it out, the rules say
  PRIMARY KEY (event, round, ballot_key)
) STRICT;
