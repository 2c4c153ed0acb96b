-- Which files are the picture of which bid. The files themselves are in the folder `uploads`: a copy of the database every
-- minute does not grow with them.
CREATE TABLE bid_pictures (
  event     INTEGER NOT NULL,
  bid       INTEGER NOT NULL,
  picture   TEXT    NOT NULL CHECK (length(picture) = 64),
  text_hash TEXT    NOT NULL, -- what is said of it
  PRIMARY KEY (event, bid)
) STRICT, WITHOUT ROWID;

CREATE TABLE picture_files (
  event   INTEGER NOT NULL,
  bid     INTEGER NOT NULL,
  form    TEXT    NOT NULL CHECK (form IN ('phone-webp', 'phone-jpeg', 'screen-webp', 'screen-jpeg')),
  content TEXT    NOT NULL CHECK (length(content) = 64),
  bytes   INTEGER NOT NULL CHECK (bytes > 0),
  PRIMARY KEY (event, bid, form),
  FOREIGN KEY (event, bid) REFERENCES bid_pictures (event, bid) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
