/** Bids put into an event: the words are kept first, then the journal names them by their hash. */

import type { RegisterChange } from '../../db/register/changes.ts';
import type { Register } from '../../db/register/register.ts';
import { newText } from '../../db/register/texts.ts';
import type { CommandOf } from '../../domain/event/commands.ts';
import type { BidText } from '../../domain/event/texts.ts';
import type { Actor, BidId, EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type {
  AdultNamed,
  BidAsked,
  BidFields,
  Presenter,
  PresenterShown,
} from '../../domain/wire/http-bids.ts';
import type { EventRoom } from '../live/event-room.ts';
import { isNamedIn, kept, textNaming } from './presenters.ts';

export interface BidOffice {
  readonly room: EventRoom;
  readonly register: Register;
  readonly actor: Actor;
}

export interface NewBid {
  readonly bid: BidFields;
  readonly presenter: Presenter | null;
}

/** Adds all of them or, when any one is wrong, none. */
function addBids(office: BidOffice, added: readonly NewBid[]): Promise<Outcome<unknown>> {
  const { room, actor } = office;
  const { bids, changes } = draftBids(room.event, added);
  return room.submit({ type: 'add-bids', bids }, actor, { changes });
}

/** Adds a bid that was typed. */
export async function addBid(office: BidOffice, { presenter, ...bid }: BidAsked): Promise<Outcome<unknown>> {
  const about = presenter ?? null;
  return wrongPresenter(bid, about) ?? addBids(office, [{ bid, presenter: about }]);
}

/** Changes a bid; what is known of its presenter goes on with it unless it is said anew. */
export async function changeBid(
  office: BidOffice,
  bid: BidId,
  { presenter, ...fields }: BidAsked,
): Promise<Outcome<unknown>> {
  const { room, register, actor } = office;
  const before = room.state.bids.get(bid)?.textHash ?? '';
  const known = await register.contacts.read(room.event, before);
  const about = presenter ? carriedOn(presenter, known) : known;
  const wrong = wrongPresenter(fields, about);
  if (wrong) return wrong;
  const { bids, changes } = draftBids(room.event, [{ bid: fields, presenter: about }]);
  const [named] = bids;
  if (!named) return refused('unknown-bid');
  // Of the words that stand no longer nobody needs the presenter.
  const all = [...changes, forgetting(room)(before)];
  return room.submit({ type: 'change-bid', bid, ...named }, actor, { changes: all });
}

/** Takes a bid out, and with it what was known of its presenter. */
export function removeBid(
  { room, actor }: Omit<BidOffice, 'register'>,
  command: CommandOf<'remove-bid'>,
): ReturnType<EventRoom['submit']> {
  const removed = room.state.bids.get(command.bid)?.textHash ?? '';
  return room.submit(command, actor, {
    changes: [forgetting(room)(removed), { kind: 'uploads-forgotten', event: room.event, bid: command.bid }],
  });
}

function forgetting({ event }: EventRoom): (textHash: string) => RegisterChange {
  return (textHash) => ({ kind: 'contact-forgotten', event, textHash });
}

/** Who answers for a presenter under 18. Told to an officer who asks, and noted by whoever calls this. */
export async function adultOf({ room, register }: BidOffice, bid: BidId): Promise<Outcome<AdultNamed>> {
  const textHash = room.state.bids.get(bid)?.textHash;
  const known = textHash === undefined ? null : await register.contacts.read(room.event, textHash);
  const adult = known?.adult;
  return adult ? accepted({ adult }) : refused('unknown-person');
}

/** Of a presenter under 18 it is told that somebody answers for them, never who. */
export async function presenterOf(
  { room, register }: BidOffice,
  bid: BidId,
): Promise<Outcome<PresenterShown | null>> {
  const textHash = room.state.bids.get(bid)?.textHash;
  if (textHash === undefined) return refused('unknown-bid');
  const known = await register.contacts.read(room.event, textHash);
  if (known === null) return accepted(null);
  const { name, contact, adult, reference, charity, company, postcode } = known;
  const details = { reference, charity, company, postcode };
  return accepted(
    known.under18
      ? { under18: true, adultNamed: adult !== '', contactKept: contact !== '', ...details }
      : { under18: false, name, contact, ...details },
  );
}

/** What no screen shows cannot be typed again: an empty field keeps the known value. */
function carriedOn(said: Presenter, known: Presenter | null): Presenter {
  if (!said.under18 || known?.under18 !== true) return said;
  const { name, contact, adult } = said;
  return {
    ...said,
    name: name === '' ? known.name : name,
    contact: contact === '' ? known.contact : contact,
    adult: adult === '' ? known.adult : adult,
  };
}

function wrongPresenter(bid: BidFields, presenter: Presenter | null): Outcome<never> | null {
  if (presenter?.under18 !== true) return null;
  if (presenter.adult === '') return refused('adult-missing');
  const field = textNaming(bid, presenter) ?? (isNamedIn(bid.stall ?? '', presenter) ? 'stall' : null);
  return field === null ? null : refused('names-a-child', { field });
}

export type DraftedBids = CommandOf<'add-bids'>['bids'];

/**
 * What the journal may hold of bids, and the changes that keep their words, and who presents them, in the commit of the
 * command that names the words: nobody is known of whom no bid speaks.
 */
export function draftBids(
  event: EventId,
  added: readonly NewBid[],
): {
  readonly bids: DraftedBids;
  readonly changes: readonly [texts: RegisterChange, contacts: RegisterChange];
} {
  const named = added.map((each) => ({ ...each, text: newText(wordsOf(each.bid)) }));
  const contacts = named.flatMap(({ text: { textHash }, presenter }) =>
    presenter === null || isNobody(presenter) ? [] : [{ textHash, ...kept(presenter) }],
  );
  return {
    bids: named.map(({ text: { textHash }, bid: { askPence, leastPence } }) => ({
      askPence,
      leastPence,
      textHash,
    })),
    changes: [
      { kind: 'texts-kept', texts: named.map(({ text }) => text) },
      { kind: 'contacts-kept', event, contacts },
    ],
  };
}

/** What everybody may read of a bid, and nothing else. */
function wordsOf({ name, organisation, purpose, beneficiaries, priorities, period, stall }: BidFields) {
  const text = { name, organisation, purpose, beneficiaries, priorities, period };
  return (stall === undefined ? text : { ...text, stall }) satisfies BidText;
}

/** Nothing is known that only the office keeps. */
function isNobody({ under18, ...said }: Presenter): boolean {
  return !under18 && Object.values(said).every((words) => words === '');
}
