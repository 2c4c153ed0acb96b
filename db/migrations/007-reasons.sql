-- Every allocation rule has reasons of its own for not choosing a bid. Journals say what the rows say, so nothing is lost.
CREATE TABLE allocations_now (
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
INSERT INTO allocations_now SELECT event, run, bid, place, outcome, why, amount_pence FROM allocations;
DROP TABLE allocations;
ALTER TABLE allocations_now RENAME TO allocations;
