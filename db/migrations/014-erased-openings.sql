-- Of events of which it was erased which cards were opened: how many there were. The figure stays, and tells nobody apart.
CREATE TABLE erased_openings (
  event INTEGER NOT NULL PRIMARY KEY,
  cards INTEGER NOT NULL CHECK (cards >= 0)
) STRICT, WITHOUT ROWID;
