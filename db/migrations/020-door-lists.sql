-- Who came, where an event demands names: one sealed row, which nobody reads without the key file. It holds no time, no order and
-- no card, and its length grows in steps. Erased with the links of the cards.
CREATE TABLE door_lists (
  event   INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  sealed  BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

-- Rooms follow that row too (J21).
CREATE TABLE numbered_changes_now (
  event  INTEGER NOT NULL, -- 0: no single event
  kind   TEXT    NOT NULL CHECK (kind IN ('streams', 'words-erased', 'cards-opened', 'card-links-destroyed', 'sheets', 'door-list')),
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  PRIMARY KEY (event, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO numbered_changes_now (event, kind, number) SELECT event, kind, number FROM numbered_changes;
DROP TABLE numbered_changes;
ALTER TABLE numbered_changes_now RENAME TO numbered_changes;
