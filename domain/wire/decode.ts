/**
 * The decoders of the socket contract (W1): they turn what arrived, which can be anything, into the types of
 * `contract.ts`, or refuses it as `malformed` or `too-large`. Only shape and size are checked here; whether a mark is on the scale or
 * a bid exists is decided where the rules are, so that a person gets the sentence that fits.
 */

import { z } from 'zod';
import { highestSend } from '../ballots/send-number.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import { viewRoles } from '../views/roles.ts';
import {
  protocolVersion,
  type BallotCommand,
  type Handshake,
  type LeaveRequest,
  type MineRequest,
  type WireCommand,
} from './contract.ts';
import type { MessageName, SentWith } from './messages.ts';
import { readShape } from './decode-shape.ts';
import { staffCommands } from './decode-staff.ts';
import { mostBids } from '../event/rules/most-bids.ts';
import { countedFrom, eventId } from './decode-pieces.ts';

/** Longer than any token that the server makes. */
const token = z.string().min(1).max(200);

/** What a phone made up for itself. */
export const deviceNumber = z.string().regex(/^[A-Za-z0-9]{22}$/);

const handshake = z.object({
  protocol: z.literal(protocolVersion),
  role: z.enum(viewRoles),
  event: eventId,
  device: deviceNumber,
}) satisfies z.ZodType<Handshake>;

const ballot = z.strictObject({
  type: z.literal('ballot'),
  token,
  send: countedFrom(1).max(highestSend),
  from: countedFrom(0).optional(),
  // The next revision is one more than this, and still exact.
  basedOn: countedFrom(0).max(Number.MAX_SAFE_INTEGER - 1),
  proof: z.string().max(64).optional(),
  // Any number passes here: a mark off the scale or a fraction is refused by name when the ballot is decided (B1).
  marks: z.custom<BallotCommand['marks']>(isListOfMarks).check(z.maxLength(mostBids)),
}) satisfies z.ZodType<BallotCommand>;

const mine = z.strictObject({ token, take: z.boolean() }) satisfies z.ZodType<MineRequest>;
const leave = z.strictObject({ token }) satisfies z.ZodType<LeaveRequest>;
/** No phone holds the ballots of more people than this. */
const unsent = countedFrom(0).max(1_000);

/** Who connects. A page of another version is told so by its own code, because it can help itself (W6). */
export function decodeHandshake(message: unknown): Outcome<Handshake> {
  const version = readShape(z.looseObject({ protocol: z.number() }), message);
  if (version?.success && version.data.protocol !== protocolVersion) return refused('old-page');
  return checked(handshake, message);
}

/** What a person asks for: a ballot, or one of the commands of the staff screens. */
export function decodeCommand(message: unknown): Outcome<WireCommand> {
  const type = typeOf(message);
  if (type === 'ballot') return checked(ballot, message);
  return isStaffType(type) ? checked<WireCommand>(staffCommands[type], message) : refused('malformed');
}

/** What else a phone sends, by the name of the message. */
export const phoneDecoders: {
  readonly [N in Exclude<MessageName<'phone'>, 'command'>]: (
    message: unknown,
  ) => Outcome<SentWith<'phone', N>>;
} = {
  mine: (message) => checked(mine, message),
  leave: (message) => checked(leave, message),
  unsent: (message) => checked(unsent, message),
};

function checked<T>(schema: z.ZodType<T>, message: unknown): Outcome<T> {
  const result = readShape(schema, message);
  if (result === null) return refused('malformed');
  if (result.success) return accepted(result.data);
  return refused(result.error.issues.some(isTooLong) ? 'too-large' : 'malformed');
}

/** A token or a list past its limit. A pair with three members is too big as well, but that is another mistake. */
function isTooLong(issue: z.core.$ZodIssue): boolean {
  if (issue.code !== 'too_big') return false;
  return issue.origin === 'string' || (issue.origin === 'array' && issue.maximum === mostBids);
}

/** Looked at and left as it is: a copy of each ballot, alive while it waits its turn, was the largest cost of thousands at once. */
function isListOfMarks(list: unknown): boolean {
  return Array.isArray(list) && list.every(isMark);
}

function isMark(pair: unknown): boolean {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [bid, mark]: unknown[] = pair;
  return Number.isSafeInteger(bid) && Number(bid) >= 1 && Number.isFinite(mark);
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}

/** Own names only: a message of type `constructor` is no command. */
function isStaffType(type: unknown): type is keyof typeof staffCommands {
  return typeof type === 'string' && Object.hasOwn(staffCommands, type);
}
