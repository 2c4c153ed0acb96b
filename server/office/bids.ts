/** Bids put into an event: the words are kept first, then the journal names them by their hash. */

import type { Register } from '../../db/register/register.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { BidText } from '../../domain/event/texts.ts';
import type { Actor, BidId, EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { worthTryingAgain } from '../../domain/refusals.ts';
import type {
  AdultNamed,
  BidAsked,
  BidFields,
  Presenter,
  PresenterShown,
} from '../../domain/wire/http-bids.ts';
import type { EventRoom } from '../live/event-room.ts';
import { kept, textNaming } from './presenters.ts';

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
export async function addBids(office: BidOffice, added: readonly NewBid[]): Promise<Outcome<unknown>> {
  const { room, actor } = office;
  const bids = keepBids(office.register, room.event, added);
  const done = await room.submit({ type: 'add-bids', bids }, actor);
  // After `not-saved` nobody knows yet whether the event has them.
  if (!done.ok && !worthTryingAgain(done.refusal))
    for (const { textHash } of bids) office.register.contacts.forget(room.event, textHash);
  return done;
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
  const known = register.contacts.read(room.event, before);
  const about = presenter ? carriedOn(presenter, known) : known;
  const wrong = wrongPresenter(fields, about);
  if (wrong) return wrong;
  const [named] = keepBids(register, room.event, [{ bid: fields, presenter: about }]);
  if (!named) return refused('unknown-bid');
  const changed = await room.submit({ type: 'change-bid', bid, ...named }, actor);
  // Of the words that stand no longer nobody needs the presenter; of those that did not come in neither.
  register.contacts.forget(room.event, changed.ok ? before : named.textHash);
  return changed;
}

/** Who answers for a presenter under 18. Told to an officer who asks, and noted by whoever calls this. */
export function adultOf({ room, register }: BidOffice, bid: BidId): Outcome<AdultNamed> {
  const textHash = room.state.bids.get(bid)?.textHash;
  const adult = textHash === undefined ? undefined : register.contacts.read(room.event, textHash)?.adult;
  return adult ? accepted({ adult }) : refused('unknown-person');
}

/** Of a presenter under 18 it is told that somebody answers for them, never who. */
export function presenterOf({ room, register }: BidOffice, bid: BidId): Outcome<PresenterShown | null> {
  const textHash = room.state.bids.get(bid)?.textHash;
  if (textHash === undefined) return refused('unknown-bid');
  const known = register.contacts.read(room.event, textHash);
  if (known === null) return accepted(null);
  const { name, contact, adult } = known;
  return accepted(
    known.under18
      ? { under18: true, adultNamed: adult !== '', contactKept: contact !== '' }
      : { under18: false, name, contact },
  );
}

/** What stands on no screen cannot be typed again: left empty, it stays as it is known. */
function carriedOn(said: Presenter, known: Presenter | null): Presenter {
  if (!said.under18 || known?.under18 !== true) return said;
  const { name, contact, adult } = said;
  return {
    under18: true,
    name: name === '' ? known.name : name,
    contact: contact === '' ? known.contact : contact,
    adult: adult === '' ? known.adult : adult,
  };
}

function wrongPresenter(bid: BidFields, presenter: Presenter | null): Outcome<never> | null {
  if (presenter?.under18 !== true) return null;
  if (presenter.adult === '') return refused('adult-missing');
  const field = textNaming(bid, presenter);
  return field === null ? null : refused('names-a-child', { field });
}

/** Keeps the words and presenters of bids, and gives what the journal may hold of them. Before the command that names them. */
export function keepBids(
  register: Pick<Register, 'texts' | 'contacts'>,
  event: EventId,
  added: readonly NewBid[],
): Extract<Command, { type: 'add-bids' }>['bids'] {
  const hashes = register.texts.saveAll(added.map(({ bid }) => wordsOf(bid)));
  const named = added.map((each, place) => ({ ...each, textHash: hashes[place] ?? '' }));
  const presenters = named.flatMap(({ textHash, presenter }) =>
    presenter === null || isNobody(presenter) ? [] : [{ textHash, ...kept(presenter) }],
  );
  register.contacts.save(event, presenters);
  return named.map(({ textHash, bid: { askPence, leastPence } }) => ({ askPence, leastPence, textHash }));
}

/** What everybody may read of a bid, and nothing else. */
function wordsOf({ name, organisation, purpose, beneficiaries, priorities, period }: BidFields) {
  return { name, organisation, purpose, beneficiaries, priorities, period } satisfies BidText;
}

function isNobody({ name, contact, adult, under18 }: Presenter): boolean {
  return !under18 && [name, contact, adult].every((words) => words === '');
}
