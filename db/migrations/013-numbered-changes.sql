-- What rooms depend on and no entry tells of: the number of the newest change of each kind to each event. Whoever follows
-- reads again what has a higher number than they know. No card and no time is kept here: either could tell in which order
-- cards were opened.
CREATE TABLE numbered_changes (
  event  INTEGER NOT NULL, -- 0: no single event
  kind   TEXT    NOT NULL CHECK (kind IN ('streams', 'words-erased', 'cards-opened', 'card-links-destroyed')),
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  PRIMARY KEY (event, kind)
) STRICT, WITHOUT ROWID;
