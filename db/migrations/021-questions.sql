-- The equality and satisfaction questions of an event, if it asks any: how many answered, and of each question how many gave
-- each answer. No row is about a person. Groups of people are added in one commit, and nothing says when.
CREATE TABLE event_questions (
  event            INTEGER NOT NULL PRIMARY KEY,
  question_set     TEXT    NOT NULL CHECK (question_set IN ('short', 'full')),
  version          INTEGER NOT NULL CHECK (version >= 0), -- one more with each group
  forms            INTEGER NOT NULL CHECK (forms >= 0),
  finished         INTEGER NOT NULL CHECK (finished IN (0, 1)),
  left_out         INTEGER NOT NULL CHECK (left_out IN (0, 1)), -- at the end answers of too few were dropped
  rating_published INTEGER NOT NULL CHECK (rating_published IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE question_margins (
  event    INTEGER NOT NULL REFERENCES event_questions (event),
  question TEXT    NOT NULL,
  answer   TEXT    NOT NULL,
  people   INTEGER NOT NULL CHECK (people >= 0),
  PRIMARY KEY (event, question, answer)
) STRICT, WITHOUT ROWID;

-- Rooms follow them (J21).
CREATE TABLE numbered_changes_now (
  event  INTEGER NOT NULL, -- 0: no single event
  kind   TEXT    NOT NULL CHECK (kind IN ('streams', 'words-erased', 'cards-opened', 'card-links-destroyed', 'sheets', 'door-list', 'questions')),
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  PRIMARY KEY (event, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO numbered_changes_now (event, kind, number) SELECT event, kind, number FROM numbered_changes;
DROP TABLE numbered_changes;
ALTER TABLE numbered_changes_now RENAME TO numbered_changes;
