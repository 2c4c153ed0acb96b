/** Numbers and codes that name things. All are safe to write in a journal: none says who somebody is. */

export type FundId = number;
export type AreaId = number;
export type EventId = number;
/** A bid's number within its event, from 1 in the order in which bids were entered. */
export type BidId = number;
/** A member of staff or a witness: the journal has the number, an erasable table has the name. */
export type PersonId = number;
/** Stands for a card in the journal (see docs/decisions/secrecy.md): 22 letters and digits, no way back to the card without the event's key. */
export type BallotKey = string;
/** Stands for one phone within one card's ballots; of no use across cards. */
export type DeviceTag = string;

export const roles = [
  'voter',
  'projector',
  'desk',
  'facilitator',
  'officer',
  'auditor',
  'signer',
  'clock',
] as const;
/**
 * `voter` acts with a card; `clock` is the server itself when a deadline passes; `officer` includes the owner; `auditor`
 * reads and never changes anything; `signer` has proven on a phone of their own who they are, for one signature.
 */
export type Role = (typeof roles)[number];

/** The roles that somebody signs in to. Voters have cards; the clock is the server itself. */
export const staffRoles = [
  'projector',
  'desk',
  'facilitator',
  'officer',
  'auditor',
] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

export interface Actor {
  readonly role: Role;
  /** 0 for voters, the clock and shared screens. */
  readonly person: PersonId;
}
