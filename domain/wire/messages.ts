/**
 * Every message of a live connection, declared once: what is sent, what is answered, with which refusals, and who may
 * send it. Both ends, the decoders, the handlers and the tests take their types from here (W1, V1).
 */

import type { Role } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { RefusalCode } from '../refusals.ts';
import type { MineView, StaffViewRole, ViewOf, ViewRole } from '../views/roles.ts';
import type {
  BallotCommand,
  BallotReceipt,
  LeaveRequest,
  MineRequest,
  Moved,
  StaffCommand,
  WireCommand,
} from './contract.ts';
import { always, ofStaff, staffRefusals } from './staff-refusals.ts';

/** What is declared of one message. */
export interface Message<Sent, Answered> {
  /** Who may send it, by the role of the person (V1). */
  readonly from: readonly Role[];
  /** Every refusal that may be answered. */
  readonly refusals: readonly RefusalCode[];
  /** Never set: it carries the two types. An answer of type `never` can only be a refusal. */
  readonly types?: (sent: Sent) => Answered;
}

function fromPhones<Sent, Answered = never>(...refusals: RefusalCode[]): Message<Sent, Answered> {
  return { from: ['voter'], refusals: [...always, ...refusals] };
}

const ofCards = ['too-large', 'unknown-card', 'card-of-another-event'] as const;

const phoneMessages = {
  command: fromPhones<BallotCommand, BallotReceipt>(
    ...ofCards,
    'not-allowed', // a command of a staff screen
    'cancelled-card',
    'card-on-paper',
    'own-bid',
    'voting-not-open',
    'voting-closed',
    'paused',
    'unknown-bid',
    'bid-not-open',
    'mark-out-of-range',
    'too-many-chosen',
    'too-many-tokens',
    'place-given-twice',
    'more-than-the-pot',
    'changed-elsewhere',
  ),
  /** Opens a card on this phone: from now on changes of its ballot are pushed as `mine`. */
  mine: fromPhones<MineRequest, MineView>(...ofCards),
  /** Stops following a card on this phone (handed on, or removed). */
  leave: fromPhones<LeaveRequest>('too-large'),
  /** How many ballots are saved on this phone and not received yet; sent when it changes. */
  unsent: fromPhones<number>(),
};

const staffMessages = {
  /** What each command takes, and who may send it: `staff-messages.ts`. */
  command: {
    from: ['projector', 'desk', 'facilitator', 'officer'],
    refusals: [...ofStaff, ...Object.values(staffRefusals).flat()],
  } as Message<StaffCommand, Moved>,
};

/** The messages of each role's connection: a role that is added is added here. */
export const messages = {
  phone: phoneMessages,
  projector: staffMessages,
  facilitator: staffMessages,
  desk: staffMessages,
} satisfies Record<ViewRole, Readonly<Record<string, Message<never, unknown>>>>;

/** The names of what a role's connection may send. */
export type MessageName<R extends ViewRole> = keyof (typeof messages)[R] & string;
type Declared<R extends ViewRole, N extends MessageName<R>> = (typeof messages)[R][N];
/** What is sent with a message. */
export type SentWith<R extends ViewRole, N extends MessageName<R>> =
  Declared<R, N> extends Message<infer Sent, unknown> ? Sent : never;
/** What is answered to a message. */
export type AnswerTo<R extends ViewRole, N extends MessageName<R>> =
  Declared<R, N> extends Message<never, infer Answered> ? Answered : never;
/** The messages that wait for an answer. */
export type AskName<R extends ViewRole> = {
  [N in MessageName<R>]: [AnswerTo<R, N>] extends [never] ? never : N;
}[MessageName<R>];
/** The messages that do not. */
export type TellName<R extends ViewRole> = Exclude<MessageName<R>, AskName<R>>;
/** What is answered to a command, by the command. */
export type CommandAnswer<C extends WireCommand> = C extends BallotCommand
  ? AnswerTo<'phone', 'command'>
  : AnswerTo<StaffViewRole, 'command'>;

/** What the connection of a role may send, in the form that socket.io takes. */
export type ClientToServer<R extends ViewRole> = {
  [N in MessageName<R>]: N extends AskName<R>
    ? (sent: SentWith<R, N>, answer: (outcome: Outcome<AnswerTo<R, N>>, epoch?: number) => void) => void
    : (sent: SentWith<R, N>) => void;
};

interface ToAll<R extends ViewRole> {
  /**
   * The whole view of the connection's role: at most four a second, and always one after the last change. The epoch is
   * left out on one machine, here and below (N4).
   */
  view(view: ViewOf<R>, epoch?: number): void;
  /** The server is about to refuse this connection for good, and why. */
  refused(code: RefusalCode): void;
}

interface ToPhones {
  /** Something about a card that is open on this phone changed elsewhere. */
  mine(token: string, mine: MineView, epoch?: number): void;
}

/** What the server tells the connection of a role. */
export type ServerToClient<R extends ViewRole> = ToAll<R> & ('phone' extends R ? ToPhones : unknown);
