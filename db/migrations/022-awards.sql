-- Readable tables of what the council decided after its events, from the journals of funds. Filled from them by the upgrade.

-- One row for each project in an award. What the award says of authority and conditions stands in texts.
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

-- What came back of awards. A project holds the sum of its awards less the sum of its returns.
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

-- Grants that nobody voted on. Payee, purpose and authority stand in texts.
CREATE TABLE direct_grants (
  fund         INTEGER NOT NULL REFERENCES funds (fund),
  number       INTEGER NOT NULL, -- within the fund, from 1
  day          TEXT    NOT NULL,
  amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
  ended        INTEGER NOT NULL CHECK (ended IN (0, 1)), -- 1: taken back, and its money is free again
  text_hash    TEXT    NOT NULL,
  PRIMARY KEY (fund, number)
) STRICT, WITHOUT ROWID;
