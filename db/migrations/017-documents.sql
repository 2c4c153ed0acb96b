-- Which files are the documents of which bid. The files are in the folder `uploads`, each sealed under a key of its own that
-- is only here: they are not for everybody, and the folder is carried about unsealed.
CREATE TABLE bid_documents (
  event     INTEGER NOT NULL,
  bid       INTEGER NOT NULL,
  file      TEXT    NOT NULL CHECK (length(file) = 64), -- the name of the sealed file
  text_hash TEXT    NOT NULL, -- its title
  bytes     INTEGER NOT NULL CHECK (bytes > 0),
  seal_key  BLOB    NOT NULL CHECK (length(seal_key) = 32),
  PRIMARY KEY (event, bid, file)
) STRICT, WITHOUT ROWID;
