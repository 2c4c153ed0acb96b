-- What finance needs to pay, and what it said back. No bank details: a payee is found by the number of a supplier.

ALTER TABLE bid_contacts ADD COLUMN supplier TEXT NOT NULL DEFAULT '';
ALTER TABLE bid_contacts ADD COLUMN paid_on TEXT NOT NULL DEFAULT ''; -- such as 2027-02-01
-- Set once for a fund, where the council wants it in its files.
CREATE TABLE fund_finance (
  fund        INTEGER PRIMARY KEY,
  cost_centre TEXT    NOT NULL,
  ledger_code TEXT    NOT NULL
) STRICT;
