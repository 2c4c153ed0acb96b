-- Which cards are of a group that presents a bid: erasable, and nowhere else (docs/decisions, "Team cards").
CREATE TABLE card_teams (
  event  INTEGER NOT NULL,
  number INTEGER NOT NULL,
  bid    INTEGER NOT NULL,
  PRIMARY KEY (event, number),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
