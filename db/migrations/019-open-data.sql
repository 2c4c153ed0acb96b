-- What officers say for public pages and the file of grants, and that file as it was last published: JSON, each kind in the
-- shape that the program reads it in. Nothing here is about people, and nothing of it decides a result.
CREATE TABLE open_data (
  about  TEXT    NOT NULL CHECK (about IN ('publisher', 'fund', 'map', 'grants', 'bid')),
  number INTEGER NOT NULL, -- the fund or the event; 0 for the publisher
  bid    INTEGER NOT NULL, -- 0 where it is about none
  body   TEXT    NOT NULL,
  PRIMARY KEY (about, number, bid)
) STRICT, WITHOUT ROWID;
