-- Everything that db/migrations 001 to 021 made in SQLite, and what else SQLite's process keeps outside the database. A test
-- holds both to the same tables. Texts compare by their bytes (COLLATE "C") whatever the database's own order is: an
-- upgrade of the machine's locales then breaks no index.

-- The journal

CREATE TABLE streams (
  stream   text COLLATE "C" NOT NULL PRIMARY KEY, -- fund:1, event:7
  kind     text COLLATE "C" NOT NULL CHECK (kind IN ('fund', 'event')),
  number   bigint           NOT NULL CHECK (number > 0),
  practice bigint           NOT NULL CHECK (practice IN (0, 1)),
  CHECK (stream = kind || ':' || number)
);

CREATE TABLE journal (
  stream    text COLLATE "C" NOT NULL REFERENCES streams (stream),
  seq       bigint           NOT NULL CHECK (seq > 0),
  at        bigint           NOT NULL, -- wall time in milliseconds, for readers only
  by_person bigint           NOT NULL, -- a number in people, or 0
  version   bigint           NOT NULL CHECK (version > 0),
  body      text COLLATE "C" NOT NULL, -- JSON, never rewritten
  hash      text COLLATE "C" NOT NULL CHECK (length(hash) = 64), -- how it is made: docs/decisions, "Journal and streams"
  type      text COLLATE "C" GENERATED ALWAYS AS (body::json ->> 'type') STORED,
  PRIMARY KEY (stream, seq)
);

CREATE FUNCTION journal_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM added WHERE seq > 1 AND NOT EXISTS (
    SELECT 1 FROM journal AS before WHERE before.stream = added.stream AND before.seq = added.seq - 1
  )) THEN RAISE 'an entry takes the next place in its journal'; END IF;
  RETURN NULL;
END $$;

-- Once for each statement: an append is one. The primary key sees to the rest.
CREATE TRIGGER journal_in_order AFTER INSERT ON journal
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_in_order();

CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE '%', TG_ARGV[0]; END $$;

CREATE TRIGGER journal_never_changed BEFORE UPDATE ON journal
FOR EACH ROW EXECUTE FUNCTION never('an entry is never changed');

CREATE TRIGGER journal_never_emptied BEFORE TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION never('a journal is never emptied');

CREATE TRIGGER streams_never_changed BEFORE UPDATE ON streams
FOR EACH ROW EXECUTE FUNCTION never('a stream never changes: real stays real');

CREATE TRIGGER streams_never_emptied BEFORE TRUNCATE ON streams
FOR EACH STATEMENT EXECUTE FUNCTION never('streams are never emptied');

CREATE TRIGGER streams_never_deleted BEFORE DELETE ON streams
FOR EACH ROW WHEN (OLD.practice <> 1) EXECUTE FUNCTION never('a stream is never deleted, unless it is practice');

CREATE FUNCTION journal_never_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT practice FROM streams WHERE stream = OLD.stream) IS DISTINCT FROM 1 THEN
    RAISE 'an entry is never deleted, unless it is practice';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
FOR EACH ROW EXECUTE FUNCTION journal_never_deleted();

-- The readable tables

CREATE TABLE funds (
  fund        bigint           NOT NULL PRIMARY KEY,
  total_pence bigint           NOT NULL CHECK (total_pence >= 0),
  practice    bigint           NOT NULL CHECK (practice IN (0, 1)),
  text_hash   text COLLATE "C" NOT NULL
);

CREATE TABLE areas (
  fund      bigint           NOT NULL REFERENCES funds (fund),
  area      bigint           NOT NULL,
  pot_pence bigint           NOT NULL CHECK (pot_pence >= 0),
  text_hash text COLLATE "C" NOT NULL,
  PRIMARY KEY (fund, area)
);

CREATE TABLE events (
  event             bigint           NOT NULL PRIMARY KEY,
  fund              bigint           NOT NULL,
  area              bigint           NOT NULL,
  practice          bigint           NOT NULL CHECK (practice IN (0, 1)),
  pot_pence         bigint           NOT NULL CHECK (pot_pence >= 0),
  text_hash         text COLLATE "C" NOT NULL,
  stage             text COLLATE "C" NOT NULL CHECK (stage IN ('setting-up', 'doors-open', 'open', 'last-call', 'closing',
                                                      'counting', 'sealed', 'results', 'signed')),
  rules             text COLLATE "C", -- JSON; NULL until they are set
  rules_fingerprint text COLLATE "C", -- NULL until voting opens
  run               bigint           -- the run that stands; NULL before the first
);

CREATE TABLE bids (
  event       bigint           NOT NULL REFERENCES events (event),
  bid         bigint           NOT NULL,
  place       bigint           NOT NULL, -- in the running order, from 1
  ask_pence   bigint           NOT NULL CHECK (ask_pence >= 0),
  least_pence bigint           CHECK (least_pence >= 0), -- NULL: takes no part of its ask
  text_hash   text COLLATE "C" NOT NULL,
  PRIMARY KEY (event, bid)
);

CREATE TABLE voters (
  event  bigint NOT NULL REFERENCES events (event),
  number bigint NOT NULL, -- as printed on the card
  batch  bigint NOT NULL,
  PRIMARY KEY (event, number)
);

CREATE TABLE ballots (
  event      bigint           NOT NULL REFERENCES events (event),
  round      bigint           NOT NULL,
  ballot_key text COLLATE "C" NOT NULL,
  revision   bigint           NOT NULL,
  marks      text COLLATE "C" NOT NULL, -- JSON: [[bid, mark], ...]
  counted    bigint           NOT NULL CHECK (counted IN (0, 1)), -- 0: its card was cancelled. Whether blanks keep it out, the rules say
  PRIMARY KEY (event, round, ballot_key)
);

CREATE TABLE allocations (
  event        bigint           NOT NULL,
  run          bigint           NOT NULL,
  bid          bigint           NOT NULL,
  place        bigint, -- NULL: not ranked
  outcome      text COLLATE "C" NOT NULL CHECK (outcome IN ('chosen', 'part', 'not-chosen')),
  why          text COLLATE "C" CHECK (why IN ('does-not-fit', 'least-not-reached', 'after-the-line', 'below-pass-mark',
                                      'too-few-scorers', 'withdrawn', 'left-out', 'declined', 'excluded',
                                      'part-refused', 'out-of-reach', 'no-support', 'above-pot',
                                      'rule-stopped')), -- NULL: chosen
  amount_pence bigint           NOT NULL CHECK (amount_pence >= 0),
  PRIMARY KEY (event, run, bid),
  FOREIGN KEY (event, bid) REFERENCES bids (event, bid)
);

CREATE TABLE signatures (
  event       bigint           NOT NULL REFERENCES events (event),
  run         bigint           NOT NULL,
  signed_as   text COLLATE "C" NOT NULL CHECK (signed_as IN ('officer', 'second')),
  person      bigint           NOT NULL, -- a number in people
  fingerprint text COLLATE "C" NOT NULL, -- of the result that the signer saw
  proof       text COLLATE "C" NOT NULL DEFAULT 'name' CHECK (proof IN ('name', 'pass-phrase', 'one-time-code')),
  PRIMARY KEY (event, run, signed_as)
);

-- The register

CREATE TABLE people (
  person bigint           GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  event  bigint, -- NULL: works for every event
  name   text COLLATE "C", -- NULL once erased
  part   text COLLATE "C" NOT NULL -- what they are to the event, in words
);

CREATE TABLE accounts (
  person     bigint           NOT NULL PRIMARY KEY REFERENCES people (person),
  role       text COLLATE "C" NOT NULL CHECK (role IN ('officer', 'auditor')),
  sign_in    text COLLATE "C" UNIQUE, -- lower case; NULL until chosen
  pass_hash  text COLLATE "C", -- NULL until chosen
  made_at    bigint           NOT NULL,
  expires_at bigint, -- NULL: until closed
  closed_at  bigint
);

CREATE TABLE bid_contacts (
  event     bigint           NOT NULL,
  text_hash text COLLATE "C" NOT NULL,
  name      text COLLATE "C" NOT NULL,
  contact   text COLLATE "C" NOT NULL,
  under_18  bigint           NOT NULL CHECK (under_18 IN (0, 1)),
  adult     text COLLATE "C" NOT NULL, -- who answers for a presenter under 18; empty for everybody else
  reference text COLLATE "C" NOT NULL DEFAULT '',
  charity   text COLLATE "C" NOT NULL DEFAULT '',
  company   text COLLATE "C" NOT NULL DEFAULT '',
  postcode  text COLLATE "C" NOT NULL DEFAULT '',
  supplier  text COLLATE "C" NOT NULL DEFAULT '',
  paid_on   text COLLATE "C" NOT NULL DEFAULT '',
  PRIMARY KEY (event, text_hash)
);

CREATE TABLE bid_documents (
  event     bigint           NOT NULL,
  bid       bigint           NOT NULL,
  file      text COLLATE "C" NOT NULL CHECK (length(file) = 64), -- the name of the sealed file
  text_hash text COLLATE "C" NOT NULL, -- its title
  bytes     bigint           NOT NULL CHECK (bytes > 0),
  seal_key  bytea            NOT NULL CHECK (length(seal_key) = 32),
  PRIMARY KEY (event, bid, file)
);

CREATE TABLE bid_pictures (
  event     bigint           NOT NULL,
  bid       bigint           NOT NULL,
  picture   text COLLATE "C" NOT NULL CHECK (length(picture) = 64),
  text_hash text COLLATE "C" NOT NULL, -- what is said of it
  PRIMARY KEY (event, bid)
);

CREATE TABLE browsers (
  browser    bigint           GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  token_hash text COLLATE "C" NOT NULL UNIQUE
);

CREATE TABLE card_batches (
  event   bigint           NOT NULL,
  batch   bigint           NOT NULL CHECK (batch > 0),
  address text COLLATE "C" NOT NULL,
  made_at bigint           NOT NULL,
  PRIMARY KEY (event, batch)
);

CREATE TABLE cards (
  event         bigint           NOT NULL,
  number        bigint           NOT NULL CHECK (number > 0),
  batch         bigint           NOT NULL,
  secret_lookup text COLLATE "C" NOT NULL UNIQUE,
  code_lookup   text COLLATE "C" NOT NULL UNIQUE,
  cancelled     bigint           NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  opened        bigint           NOT NULL DEFAULT 0 CHECK (opened IN (0, 1)),
  generation    bigint           NOT NULL DEFAULT 0 CHECK (generation >= 0),
  shown_to      bigint,
  shown_until   bigint           NOT NULL DEFAULT 0,
  PRIMARY KEY (event, number),
  FOREIGN KEY (event, batch) REFERENCES card_batches (event, batch) ON DELETE CASCADE
);

CREATE TABLE card_links (
  event      bigint           NOT NULL,
  number     bigint           NOT NULL,
  ballot_key text COLLATE "C" NOT NULL,
  PRIMARY KEY (event, number),
  UNIQUE (event, ballot_key),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
);

CREATE TABLE card_openings (
  event      bigint           NOT NULL,
  ballot_key text COLLATE "C" NOT NULL,
  device     text COLLATE "C" NOT NULL, -- an HMAC under card and phone; '' while the phone has not said who it is
  opened_at  bigint           NOT NULL, -- to the minute
  PRIMARY KEY (event, ballot_key, device)
);

CREATE TABLE card_renewals (
  event         bigint           NOT NULL,
  number        bigint           NOT NULL,
  generation    bigint           NOT NULL CHECK (generation > 0),
  secret_lookup text COLLATE "C" NOT NULL UNIQUE,
  code_lookup   text COLLATE "C" NOT NULL UNIQUE,
  PRIMARY KEY (event, number, generation),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
);

CREATE TABLE card_teams (
  event  bigint NOT NULL,
  number bigint NOT NULL,
  bid    bigint NOT NULL,
  PRIMARY KEY (event, number),
  FOREIGN KEY (event, number) REFERENCES cards (event, number) ON DELETE CASCADE
);

CREATE TABLE clocks (
  event             bigint NOT NULL PRIMARY KEY,
  pitch_left_ms     bigint,
  countdown_left_ms bigint,
  followed          bigint NOT NULL -- the journal place by which the clocks stood like this; later entries win
);

CREATE TABLE door_lists (
  event   bigint NOT NULL PRIMARY KEY,
  version bigint NOT NULL CHECK (version > 0),
  sealed  bytea  NOT NULL
);

CREATE TABLE erased_openings (
  event bigint NOT NULL PRIMARY KEY,
  cards bigint NOT NULL CHECK (cards >= 0)
);

CREATE TABLE event_questions (
  event            bigint           NOT NULL PRIMARY KEY,
  question_set     text COLLATE "C" NOT NULL CHECK (question_set IN ('short', 'full')),
  version          bigint           NOT NULL CHECK (version >= 0), -- one more with each group
  forms            bigint           NOT NULL CHECK (forms >= 0),
  finished         bigint           NOT NULL CHECK (finished IN (0, 1)),
  left_out         bigint           NOT NULL CHECK (left_out IN (0, 1)), -- at the end answers of too few were dropped
  rating_published bigint           NOT NULL CHECK (rating_published IN (0, 1))
);

CREATE TABLE fund_finance (
  fund        bigint           PRIMARY KEY,
  cost_centre text COLLATE "C" NOT NULL,
  ledger_code text COLLATE "C" NOT NULL
);

CREATE TABLE import_columns (
  fund    bigint           NOT NULL,
  field   text COLLATE "C" NOT NULL,
  heading text COLLATE "C" NOT NULL,
  PRIMARY KEY (fund, field)
);

CREATE TABLE links (
  link       bigint           GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  token_hash text COLLATE "C" NOT NULL UNIQUE,
  role       text COLLATE "C" NOT NULL CHECK (role IN ('projector', 'desk', 'facilitator', 'officer', 'auditor')),
  event      bigint, -- NULL: every event
  person     bigint           REFERENCES people (person), -- NULL: a shared screen, or nobody has opened it yet
  single_use bigint           NOT NULL CHECK (single_use IN (0, 1)),
  made_at    bigint           NOT NULL,
  expires_at bigint, -- NULL: until revoked
  used_at    bigint,
  revoked_at bigint
);

CREATE TABLE numbered_changes (
  event  bigint           NOT NULL, -- 0: no single event
  kind   text COLLATE "C" NOT NULL CHECK (kind IN ('streams', 'words-erased', 'cards-opened', 'card-links-destroyed', 'sheets', 'door-list', 'questions')),
  number bigint           NOT NULL UNIQUE CHECK (number > 0),
  PRIMARY KEY (event, kind)
);

CREATE TABLE numbers (
  kind text COLLATE "C" NOT NULL PRIMARY KEY CHECK (kind IN ('fund', 'event')),
  last bigint           NOT NULL CHECK (last >= 0)
);

INSERT INTO numbers (kind, last) VALUES ('fund', 0), ('event', 0);

CREATE TABLE open_data (
  about  text COLLATE "C" NOT NULL CHECK (about IN ('publisher', 'fund', 'map', 'grants', 'bid')),
  number bigint           NOT NULL, -- the fund or the event; 0 for the publisher
  bid    bigint           NOT NULL, -- 0 where it is about none
  body   text COLLATE "C" NOT NULL,
  PRIMARY KEY (about, number, bid)
);

CREATE TABLE picture_files (
  event   bigint           NOT NULL,
  bid     bigint           NOT NULL,
  form    text COLLATE "C" NOT NULL CHECK (form IN ('phone-webp', 'phone-jpeg', 'screen-webp', 'screen-jpeg')),
  content text COLLATE "C" NOT NULL CHECK (length(content) = 64),
  bytes   bigint           NOT NULL CHECK (bytes > 0),
  PRIMARY KEY (event, bid, form),
  FOREIGN KEY (event, bid) REFERENCES bid_pictures (event, bid) ON DELETE CASCADE
);

CREATE TABLE question_margins (
  event    bigint           NOT NULL REFERENCES event_questions (event),
  question text COLLATE "C" NOT NULL,
  answer   text COLLATE "C" NOT NULL,
  people   bigint           NOT NULL CHECK (people >= 0),
  PRIMARY KEY (event, question, answer)
);

CREATE TABLE sessions (
  session      bigint           GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  session_hash text COLLATE "C" NOT NULL UNIQUE,
  link         bigint           REFERENCES links (link) ON DELETE CASCADE,
  account      bigint           REFERENCES accounts (person) ON DELETE CASCADE,
  started_at   bigint           NOT NULL,
  expires_at   bigint           NOT NULL,
  CHECK ((link IS NULL) <> (account IS NULL))
);

CREATE TABLE sheet_books (
  event   bigint NOT NULL PRIMARY KEY,
  version bigint NOT NULL CHECK (version > 0),
  sealed  bytea  NOT NULL
);

CREATE TABLE sign_codes (
  code         bigint           GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  code_hash    text COLLATE "C" NOT NULL UNIQUE,
  event        bigint           NOT NULL,
  person       bigint           NOT NULL, -- who signs by it
  made_by      bigint           NOT NULL, -- the officer who vouches for them
  made_at      bigint           NOT NULL,
  expires_at   bigint           NOT NULL,
  session_hash text COLLATE "C" UNIQUE, -- NULL: no phone has opened it yet
  ended_at     bigint           -- NULL: it can still be opened, or signed by
);

CREATE TABLE staff_acts (
  act        bigint           GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  at         bigint           NOT NULL,
  person     bigint           NOT NULL, -- a number in people, or 0: the owner at the console, or the server itself
  event      bigint, -- NULL: about no single event
  kind       text COLLATE "C" NOT NULL,
  about      bigint, -- the person, link or session that it was done to
  role       text COLLATE "C", -- the role that it was about
  browser    bigint,
  file       text COLLATE "C",
  first_card bigint,
  last_card  bigint,
  cards      bigint
);

CREATE TABLE texts (
  hash text COLLATE "C" NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  salt text COLLATE "C" NOT NULL CHECK (length(salt) = 32),
  body text COLLATE "C" NOT NULL -- JSON
);

CREATE INDEX bids_by_place ON bids (event, place);

CREATE INDEX links_event ON links (event);

CREATE INDEX links_person ON links (person);

CREATE INDEX people_event ON people (event);

CREATE INDEX sessions_account ON sessions (account);

CREATE INDEX sessions_link ON sessions (link);

CREATE INDEX sign_codes_event ON sign_codes (event);

CREATE INDEX staff_acts_event ON staff_acts (event);

-- What SQLite's process keeps in memory and in a folder

CREATE TABLE tries (
  kind    text COLLATE "C" NOT NULL,
  of_whom text COLLATE "C" NOT NULL,
  full_at double precision NOT NULL, -- when all are back, in milliseconds of the database's clock
  PRIMARY KEY (kind, of_whom)
);

CREATE TABLE contents (
  content text COLLATE "C" NOT NULL PRIMARY KEY CHECK (length(content) = 64), -- SHA-256 of the bytes
  bytes   bytea            NOT NULL
);

-- One machine owns every event. Servers that share a database have leases, and each event has one of them for its owner.

CREATE TABLE nodes (
  node        text COLLATE "C" NOT NULL PRIMARY KEY, -- one start of one server
  address     text COLLATE "C" NOT NULL,             -- where the others reach it: http://10.0.0.12:3000
  lease_until bigint           NOT NULL              -- milliseconds of the database's clock
);

CREATE TABLE owners (
  stream text COLLATE "C" NOT NULL PRIMARY KEY, -- event:7
  node   text COLLATE "C" NOT NULL,
  epoch  bigint           NOT NULL CHECK (epoch > 0) -- one more with each owner
);
