-- Who presents a bid and how they are reached, beside the bid's words and under the same hash. Erasable. Of a presenter
-- under 18 the name is the first name only.
CREATE TABLE bid_contacts (
  event     INTEGER NOT NULL,
  text_hash TEXT    NOT NULL,
  name      TEXT    NOT NULL,
  contact   TEXT    NOT NULL,
  under_18  INTEGER NOT NULL CHECK (under_18 IN (0, 1)),
  adult     TEXT    NOT NULL, -- who answers for a presenter under 18; empty for everybody else
  PRIMARY KEY (event, text_hash)
) STRICT, WITHOUT ROWID;

-- Which column of a fund's spreadsheets of bids says what, as somebody last chose it.
CREATE TABLE import_columns (
  fund    INTEGER NOT NULL,
  field   TEXT    NOT NULL,
  heading TEXT    NOT NULL,
  PRIMARY KEY (fund, field)
) STRICT, WITHOUT ROWID;
