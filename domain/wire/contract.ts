/**
 * What travels over a live connection (W1-W8); which messages there are is in `messages.ts`. Types do not check what
 * arrives: `decode.ts` does.
 *
 * A connection says who it is in the handshake; a role other than `phone` needs the httpOnly session cookie of a
 * signed-in link. Then everything a person does is one `command` with one answer.
 */

import type { CardAsk, Command, PaperworkAsk, SheetAsk } from '../event/commands.ts';
import type { BidId, EventId } from '../ids.ts';
import type { ViewRole } from '../views/roles.ts';

/** Grows when an older page could misunderstand; a page of another version is told `old-page` and loads itself again. */
export const protocolVersion = 1;

/** `io(url, { auth })`. */
export interface Handshake {
  readonly protocol: number;
  readonly role: ViewRole;
  readonly event: EventId;
  /** A number the phone made up for itself and keeps: 22 letters and digits. Staff screens have one too. */
  readonly device: string;
}

/** A phone's request to follow a card; `take` makes this the phone that sends. */
export interface MineRequest {
  readonly token: string;
  readonly take: boolean;
}

/** A card that a phone follows no longer. */
export interface LeaveRequest {
  readonly token: string;
}

/** A ballot as a phone sends it: always complete, saved on the phone first. */
export interface BallotCommand {
  readonly type: 'ballot';
  /** From `POST /api/card`: the right to vote with one card, on any device of its holder. */
  readonly token: string;
  /** Another one for each ballot of a card on this phone (`ballots/send-number.ts`); a repeat is a success. */
  readonly send: number;
  /** The ballot of another tab of this phone that this one was made from; left out, or 0, for none. */
  readonly from?: number | undefined;
  /** The revision that the phone last saw for this card... */
  readonly basedOn: number;
  /** ...and what the server gave with it: a server that goes on from an older copy believes nothing without it. */
  readonly proof?: string | undefined;
  readonly marks: readonly (readonly [bid: BidId, mark: number])[];
}

/** What staff screens send: stage commands and the decision. Setting up, cards, paperwork and signing go over HTTP. */
export type StaffCommand = Exclude<
  Command,
  {
    type:
      | 'send-ballot'
      // The clock's own.
      | 'keep-hours'
      | 'create-event'
      | 'add-bids'
      | 'change-bid'
      | CardAsk['type']
      | SheetAsk['type']
      | PaperworkAsk['type'];
  }
>;

export type WireCommand = BallotCommand | StaffCommand;

/** The answer to a ballot. */
export interface BallotReceipt {
  readonly revision: number;
  /** Bids that were locked already: for these the mark counted before stays. */
  readonly tooLate: readonly BidId[];
  /** That the card was told this revision: only a server with the event's key can make it. */
  readonly proof?: string | undefined;
}

/** The answer to a staff command: the stage version it made. */
export interface Moved {
  readonly on: number;
}
