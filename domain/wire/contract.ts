/**
 * The socket contract, once, for both ends (W1-W8). Types do not check what arrives: `decode.ts` does, at the door.
 *
 * A connection says who it is in the handshake; a role other than `phone` needs the httpOnly session cookie of a
 * signed-in link. Then everything a person does is one `command` with one answer.
 */

import type { CardAsk, Command, PaperworkAsk } from '../event/commands.ts';
import type { Outcome } from '../outcome.ts';
import type { BidId, EventId } from '../ids.ts';
import type { AnyView, MineView, ViewRole } from '../views/roles.ts';

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
    type: 'send-ballot' | 'create-event' | 'add-bids' | 'change-bid' | CardAsk['type'] | PaperworkAsk['type'];
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

export interface ClientToServer {
  command(command: WireCommand, answer: (outcome: Outcome<BallotReceipt | Moved>) => void): void;
  /** Opens a card on this phone: from now on changes of its ballot are pushed as `mine`. `take` makes this the phone that sends. */
  mine(request: { token: string; take: boolean }, answer: (outcome: Outcome<MineView>) => void): void;
  /** Stops following a card on this phone (handed on, or removed). */
  leave(request: { token: string }): void;
  /** How many ballots are saved on this phone and not received yet; sent when it changes. */
  unsent(count: number): void;
}

export interface ServerToClient {
  /** The whole view of the connection's role: at most four a second, and always one after the last change. */
  view(view: AnyView): void;
  /** Something about a card that is open on this phone changed elsewhere. */
  mine(token: string, mine: MineView): void;
  /** The server is about to refuse this connection for good, and why. */
  refused(code: string): void;
}
