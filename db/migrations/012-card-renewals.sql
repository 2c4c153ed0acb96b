-- What opens a card that was printed again. It is written before the card is given it, some cards at a time, and opens the
-- card once `cards.generation` says so: then all cards of a printing have other secrets at once.
CREATE TABLE card_renewals (
  event         INTEGER NOT NULL,
  number        INTEGER NOT NULL,
  generation    INTEGER NOT NULL CHECK (generation > 0),
  secret_lookup TEXT    NOT NULL UNIQUE,
  code_lookup   TEXT    NOT NULL UNIQUE,
  PRIMARY KEY (event, number, generation),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO card_renewals (event, number, generation, secret_lookup, code_lookup)
SELECT event, number, generation, secret_lookup, code_lookup FROM cards WHERE generation > 0;

-- A bid is added at the end of the running order without a look at all the others.
CREATE INDEX bids_by_place ON bids (event, place);
