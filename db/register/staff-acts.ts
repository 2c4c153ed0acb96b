import type { TakenFile } from '../../domain/wire/taken-files.ts';
import type { CardNumber, EventId, PersonId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, count, run, sql, type Steps } from '../sql/steps.ts';
import type { LinkRole } from './links.ts';

/** What staff do that no journal holds. A kind that was written once is never taken out of this list. */
export type StaffActKind =
  | 'signed-in'
  | 'signed-out'
  | 'sign-in-failed'
  | 'name-given'
  | 'link-made'
  | 'link-ended'
  /** By the server: the event is over. */
  | 'links-ended'
  | 'session-ended'
  | 'owner-link-opened'
  | 'officer-invited'
  | 'auditor-invited'
  | 'pass-phrase-chosen'
  | 'pass-phrase-reset'
  | 'account-closed'
  /** A one-time code by which somebody signs, made by an officer and opened on a phone. */
  | 'sign-code-made'
  | 'sign-code-opened'
  /** Their pass-phrase was typed to sign. */
  | 'proved-to-sign'
  | 'person-named'
  | 'practice-wiped'
  | 'file-taken'
  | 'whole-ballots-taken'
  | 'ballot-links-destroyed'
  /** An officer asked who answers for a presenter under 18. */
  | 'adult-read'
  /** What finance filled in was read back; `about` says how many payments. */
  | 'payments-read'
  /** What the council calls the money of a fund; `about` says of which. */
  | 'finance-set'
  /** At the console: the start went on although entries were missing; `about` says how many. */
  | 'went-on-with-less'
  /** To which folder sealed copies go. */
  | 'copies-chosen'
  | 'copies-ended'
  /** An officer said that the date of this computer is right: what was due was erased. */
  | 'date-confirmed'
  /** Secrets of cards: each time they were given to an officer who prints, and what that officer said of the paper. */
  | 'cards-shown'
  | 'cards-printed'
  | 'old-cards-destroyed';

export interface StaffAct {
  readonly act: number;
  /** Wall time in milliseconds. */
  readonly at: number;
  /** 0: the owner at the console, a shared screen, or the server itself. */
  readonly person: PersonId;
  readonly event: EventId | null;
  readonly kind: StaffActKind;
  /** The person, link or session that it was done to. */
  readonly about: number | null;
  readonly role: LinkRole | null;
  /** A number in `browsers`; null where it is not known. */
  readonly browser: number | null;
  /** Which file was taken. */
  readonly file: TakenFile | null;
  /** Which voting cards: the first and the last number, and how many of those between. */
  readonly firstCard: CardNumber | null;
  readonly lastCard: CardNumber | null;
  readonly cards: number | null;
}

export type NewStaffAct = Pick<StaffAct, 'at' | 'person' | 'kind'> &
  Partial<Omit<StaffAct, 'act' | 'at' | 'person' | 'kind'>>;

/** Two presses so close together are one act; a sign-in that failed may be a guess, and each is written. */
const doubleMs = 2_000;

export interface StaffActs {
  /** A double press leaves one line (ST18). */
  add(act: NewStaffAct): Promise<void>;
  /** In the order in which they happened; of one event alone when it is named. */
  list(event?: EventId): Promise<readonly StaffAct[]>;
  /** How many there are in all. */
  count(): Promise<number>;
}

const nothingMore = {
  event: null,
  about: null,
  role: null,
  browser: null,
  file: null,
  firstCard: null,
  lastCard: null,
  cards: null,
} as const;

const columns = sql`act, at, person, event, kind, about, role, browser, file,
  first_card AS "firstCard", last_card AS "lastCard", cards`;

export const staffActSteps: TableSteps<StaffActs, 'list' | 'count'> = {
  reads: {
    list: (event) =>
      all<StaffAct>(
        event === undefined
          ? sql`SELECT ${columns} FROM staff_acts ORDER BY act`
          : sql`SELECT ${columns} FROM staff_acts WHERE event = ${event} ORDER BY act`,
      ),
    count: () => count(sql`SELECT COUNT(*) AS count FROM staff_acts`),
  },
  writes: {
    *add(asked) {
      const act = { ...nothingMore, ...asked };
      if (yield* isDouble(act)) return;
      yield* run(
        sql`INSERT INTO staff_acts
              (at, person, event, kind, about, role, browser, file, first_card, last_card, cards)
            VALUES
              (${act.at}, ${act.person}, ${act.event}, ${act.kind}, ${act.about}, ${act.role}, ${act.browser},
               ${act.file}, ${act.firstCard}, ${act.lastCard}, ${act.cards})`,
      );
    },
  },
};

function* isDouble(act: Required<NewStaffAct>): Steps<boolean> {
  if (act.kind === 'sign-in-failed') return false;
  const lately = yield* all<StaffAct>(sql`SELECT ${columns} FROM staff_acts ORDER BY act DESC LIMIT 20`);
  return lately.some((line) => Math.abs(act.at - line.at) <= doubleMs && isSame(line, act));
}

/** The same in everything but the moment. */
function isSame(line: StaffAct, act: Required<NewStaffAct>): boolean {
  return Object.entries(act).every(
    ([column, value]) => column === 'at' || line[column as keyof NewStaffAct] === value,
  );
}
