-- Readable tables: what the journals say, for any tool that speaks SQL. Written in the transaction of each append,
-- from entries alone; they can be dropped and rebuilt, and `recount` checks that they agree. Words stand in texts.

CREATE TABLE funds (
  fund        INTEGER NOT NULL PRIMARY KEY,
  total_pence INTEGER NOT NULL CHECK (total_pence >= 0),
  practice    INTEGER NOT NULL CHECK (practice IN (0, 1)),
  text_hash   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE areas (
  fund      INTEGER NOT NULL REFERENCES funds (fund),
  area      INTEGER NOT NULL,
  pot_pence INTEGER NOT NULL CHECK (pot_pence >= 0),
  text_hash TEXT    NOT NULL,
  PRIMARY KEY (fund, area)
) STRICT, WITHOUT ROWID;

-- No foreign key to areas: fund and event are two journals, and neither waits for the other.
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

CREATE TABLE bids (
  event       INTEGER NOT NULL REFERENCES events (event),
  bid         INTEGER NOT NULL,
  place       INTEGER NOT NULL, -- in the running order, from 1
  ask_pence   INTEGER NOT NULL CHECK (ask_pence >= 0),
  least_pence INTEGER CHECK (least_pence >= 0), -- NULL: takes no part of its ask
  text_hash   TEXT    NOT NULL,
  PRIMARY KEY (event, bid)
) STRICT, WITHOUT ROWID;

-- One row a card. Never a name, and nothing that leads from a card to its ballots.
CREATE TABLE voters (
  event  INTEGER NOT NULL REFERENCES events (event),
  number INTEGER NOT NULL, -- as printed on the card
  batch  INTEGER NOT NULL,
  PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;

-- The newest ballot of each key.
CREATE TABLE ballots (
  event      INTEGER NOT NULL REFERENCES events (event),
  round      INTEGER NOT NULL,
  ballot_key TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  marks      TEXT    NOT NULL, -- JSON: [[bid, mark], ...]
  counted    INTEGER NOT NULL CHECK (counted IN (0, 1)), -- 0: its card was cancelled. Whether blanks keep it out, the rules say
  PRIMARY KEY (event, round, ballot_key)
) STRICT, WITHOUT ROWID;

-- What each run made of each bid. The run that stands is named in events.
CREATE TABLE allocations (
  event        INTEGER NOT NULL,
  run          INTEGER NOT NULL,
  bid          INTEGER NOT NULL,
  place        INTEGER, -- NULL: not ranked
  outcome      TEXT    NOT NULL CHECK (outcome IN ('chosen', 'part', 'not-chosen')),
  why          TEXT    CHECK (why IN ('does-not-fit', 'least-not-reached', 'after-the-line', 'below-pass-mark',
                                      'too-few-scorers', 'withdrawn', 'left-out', 'declined')), -- NULL: chosen
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
  PRIMARY KEY (event, run, bid),
  FOREIGN KEY (event, bid) REFERENCES bids (event, bid)
) STRICT, WITHOUT ROWID;

-- Who signed which run. A run is the decision once both have.
CREATE TABLE signatures (
  event       INTEGER NOT NULL REFERENCES events (event),
  run         INTEGER NOT NULL,
  signed_as   TEXT    NOT NULL CHECK (signed_as IN ('officer', 'second')),
  person      INTEGER NOT NULL, -- a number in people
  fingerprint TEXT    NOT NULL, -- of the result that the signer saw
  PRIMARY KEY (event, run, signed_as)
) STRICT, WITHOUT ROWID;
