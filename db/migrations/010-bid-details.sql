-- What an office needs to know of a bid beside its presenter: its own reference, numbers of registers, where the group is.

ALTER TABLE bid_contacts ADD COLUMN reference TEXT NOT NULL DEFAULT '';
ALTER TABLE bid_contacts ADD COLUMN charity TEXT NOT NULL DEFAULT '';
ALTER TABLE bid_contacts ADD COLUMN company TEXT NOT NULL DEFAULT '';
ALTER TABLE bid_contacts ADD COLUMN postcode TEXT NOT NULL DEFAULT '';
