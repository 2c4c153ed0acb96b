-- What a card holds can be had while it is printed, and by whom: afterwards nobody has it. Printed again, a card has other
-- secrets than before; its ballot key stays.
ALTER TABLE cards ADD COLUMN generation INTEGER NOT NULL DEFAULT 0 CHECK (generation >= 0);
ALTER TABLE cards ADD COLUMN shown_to INTEGER; -- the officer who prints it, or was the last who did; NULL: nobody yet
ALTER TABLE cards ADD COLUMN shown_until INTEGER NOT NULL DEFAULT 0;
-- Who had the secrets of cards that an earlier program made is not known: they count as printed.
UPDATE cards SET shown_to = 0;

-- Which cards an act was about: from and to which number, and how many of them.
ALTER TABLE staff_acts ADD COLUMN first_card INTEGER;
ALTER TABLE staff_acts ADD COLUMN last_card INTEGER;
ALTER TABLE staff_acts ADD COLUMN cards INTEGER;

-- The last two phones that opened a card, so that each is told of the other. By ballot key, as journals know cards and
-- phones; it goes with the links.
CREATE TABLE card_openings (
  event      INTEGER NOT NULL,
  ballot_key TEXT    NOT NULL,
  device     TEXT    NOT NULL, -- an HMAC under card and phone; '' while the phone has not said who it is
  opened_at  INTEGER NOT NULL, -- to the minute
  PRIMARY KEY (event, ballot_key, device)
) STRICT, WITHOUT ROWID;
