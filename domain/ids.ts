/**
 * Numbers and codes that name things. All are safe to write in a journal: none says who somebody is. An id of one kind is
 * never taken for one of another kind, or for a number that only counts: the compiler holds each to its kind. The kind
 * exists for the compiler alone, so ids are stored and sent as plain numbers and text.
 */

import { isNumberId } from './is-number-id.ts';

declare const kind: unique symbol;

interface Of<Kind extends string> {
  readonly [kind]: Kind;
}

export type FundId = number & Of<'fund'>;
export type AreaId = number & Of<'area'>;
export type EventId = number & Of<'event'>;
/** A bid's number within its event, from 1 in the order in which bids were entered. */
export type BidId = number & Of<'bid'>;
/** The number printed on a voting card: 1, 2, 3... within its event, over all batches. No journal has it. */
export type CardNumber = number & Of<'card'>;
/** A member of staff or a witness: the journal has the number, an erasable table has the name. */
export type PersonId = number & Of<'person'>;
/** Stands for a card in the journal (see docs/decisions/secrecy.md): 22 letters and digits, no way back to the card without the event's key. */
export type BallotKey = string & Of<'ballot'>;
/** Stands for one phone within one card's ballots; of no use across cards. */
export type DeviceTag = string & Of<'device'>;

/** Every id that is a number. */
export type NumberId = FundId | AreaId | EventId | BidId | CardNumber | PersonId;
/** Every id that is text. */
export type TextId = BallotKey | DeviceTag;

/** A number that is no id: it only counts, or nobody said yet what it names. */
export type BareNumber = number & Partial<Of<never>>;
/** Text that is no id. */
export type BareText = string & Partial<Of<never>>;

/*
 * Each of these makes an id of a number. They are called where an id comes to be: at decoders, rows, parsers and counters,
 * never to pass off one kind as another. 0 names nothing. All of them throw when the number is negative or not whole.
 */

export const fundId = (number: number): FundId => checked(number);
export const areaId = (number: number): AreaId => checked(number);
export const eventId = (number: number): EventId => checked(number);
export const bidId = (number: number): BidId => checked(number);
export const cardNumber = (number: number): CardNumber => checked(number);
export const personId = (number: number): PersonId => checked(number);

/*
 * The same for ids that are text. Each has a length of its own: a card's token, a code that is printed on it, or what a
 * phone calls itself is refused.
 */

/** @param text 16 bytes in base64url */
export const ballotKey = (text: string): BallotKey => checkedText(text, 22);
/** @param text 8 bytes in base64url */
export const deviceTag = (text: string): DeviceTag => checkedText(text, 11);

/** Names no bid: none has this number. */
export const noBid = 0 as BidId;
/** Names no card: none has this number. */
export const noCard = 0 as CardNumber;
/** Is after every card: a range that goes on to the last one ends here. */
export const afterAllCards = Infinity as CardNumber;
/** Nobody in particular: voters, the clock and shared screens. */
export const nobody = 0 as PersonId;
/** Names no phone: somebody opened a card, and did not say by which. */
export const noDevice = '' as DeviceTag;
/** Sends the ballots of an election that was held before: they come from its file. */
export const electionFile = 'file' as DeviceTag;

function checked<Id extends NumberId>(number: number): Id {
  if (number !== 0 && !isNumberId(number)) throw new Error(`${String(number)} is no id`);
  return number as Id;
}

/** The text itself is in no message: who reads an error must not learn a ballot key. */
function checkedText<Id extends TextId>(text: string, length: number): Id {
  if (text.length !== length || !/^[\w-]+$/.test(text)) throw new Error(`${text.length} letters are no id`);
  return text as Id;
}

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
