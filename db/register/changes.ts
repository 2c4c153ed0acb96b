/**
 * Writes to the register that belong to another act, as data. So one call can contain everything that belongs to one
 * commit, and no transaction leaves this folder. A write that stands alone is a method of its table.
 */

import type { BidId, CardNumber, EventId, PersonId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { StreamKind } from '../stream-kinds.ts';
import { first, sql, type Steps } from '../sql/steps.ts';
import { accountSteps } from './accounts.ts';
import { cardLinkSteps } from './card-links.ts';
import { cardSteps } from './card-steps.ts';
import type { NewBatch, ShownCards } from './cards.ts';
import { contactSteps, type Contact } from './contacts.ts';
import { documentRows, mostDocumentBytes, type KeptDocument } from './documents.ts';
import { linkSteps } from './links.ts';
import { numberSteps } from './numbers.ts';
import { peopleSteps, type NamedPerson } from './people.ts';
import { mostPictureBytes, pictureRows, type KeptPicture } from './pictures.ts';
import { sealedBookSteps, type SealedBook } from './sealed-books.ts';
import { signCodeSteps } from './sign-codes.ts';
import { staffActSteps, type NewStaffAct } from './staff-acts.ts';
import { textSteps, type NewText } from './texts.ts';

/** What each kind of change says. */
interface Said {
  /** Refused unless this is the number that follows the last one (J7): somebody else was quicker. */
  readonly 'number-given': { readonly of: StreamKind; readonly number: number };
  /** Refused if one of these events has a run after this place of its journal: who is funded may be others by now (H8). */
  readonly 'no-run-since': { readonly places: readonly { readonly event: EventId; readonly seq: number }[] };
  readonly 'texts-kept': { readonly texts: readonly NewText[] };
  /** Words that were kept for an act which came to nothing: no entry names them, and no room has read them. */
  readonly 'texts-forgotten': { readonly textHashes: readonly string[] };
  readonly 'person-added': { readonly person: Omit<NamedPerson, 'person'> };
  readonly 'person-erased': { readonly person: PersonId };
  readonly 'cards-made': { readonly batch: NewBatch };
  readonly 'card-cancelled': { readonly event: EventId; readonly number: CardNumber };
  /** Cancels a card. Refused unless the new one is free to take its place (C4): a phone may just have opened it. */
  readonly 'card-replaced': {
    readonly event: EventId;
    readonly number: CardNumber;
    readonly newCard: CardNumber;
  };
  /**
   * The secrets of these cards are shown to somebody who prints them; cards to be renewed get the secrets that were
   * kept for them.
   */
  readonly 'cards-shown': {
    readonly event: EventId;
    readonly cards: ShownCards;
    readonly person: PersonId;
    readonly until: number;
  };
  /** What somebody prints, from one number to another, is shown to nobody any more. */
  readonly 'showing-ended': {
    readonly event: EventId;
    readonly from: CardNumber;
    readonly to: CardNumber;
    readonly person: PersonId;
  };
  /** Refused when its version does not follow: somebody else was quicker. */
  readonly 'sheets-kept': { readonly event: EventId; readonly sheets: SealedBook };
  readonly 'card-links-destroyed': { readonly event: EventId };
  readonly 'contacts-kept': {
    readonly event: EventId;
    readonly contacts: readonly (Contact & { readonly textHash: string })[];
  };
  readonly 'contact-forgotten': { readonly event: EventId; readonly textHash: string };
  readonly 'contacts-erased': { readonly event: EventId; readonly textHashes: readonly string[] };
  /** In the place of the one that the bid had. Refused where all of them together would take too much (U4). */
  readonly 'picture-kept': { readonly picture: KeptPicture };
  /** With what is said of it. */
  readonly 'picture-forgotten': { readonly event: EventId; readonly bid: BidId };
  /** Refused where all of them together would take too much (U12). */
  readonly 'document-kept': { readonly document: KeptDocument };
  /** With its title. */
  readonly 'document-forgotten': { readonly event: EventId; readonly bid: BidId; readonly file: string };
  /** The picture and the documents of a bid, with what is said of them. */
  readonly 'uploads-forgotten': { readonly event: EventId; readonly bid: BidId };
  /** Every link of the event ends; `noted` is written only when one of them still worked. */
  readonly 'links-ended': { readonly event: EventId; readonly now: number; readonly noted?: NewStaffAct };
  readonly 'sign-codes-ended': { readonly event: EventId; readonly now: number };
  readonly 'act-noted': { readonly act: NewStaffAct };
}

export type ChangeKind = keyof Said;
type Change<Kind extends ChangeKind> = { readonly kind: Kind } & Said[Kind];
export type RegisterChange = { readonly [Kind in ChangeKind]: Change<Kind> }[ChangeKind];

/** The condition of a change does not hold. Nothing of its commit was written. */
export class ChangeRefused extends Error {
  override name = 'ChangeRefused';
  readonly kind: ChangeKind;
  /** What whoever asked is told. */
  readonly refusal: Refusal;
  constructor(kind: ChangeKind, refusal: Refusal) {
    super(`The register refused “${kind}”: ${refusal.code}.`);
    this.kind = kind;
    this.refusal = refusal;
  }
}

type Handlers = { readonly [Kind in ChangeKind]: (change: Said[Kind]) => Steps<unknown> };

/** Makes a change, in the commit of whoever takes the steps. @throws ChangeRefused */
export function* changeSteps(change: RegisterChange): Steps<void> {
  yield* handlers[change.kind](change as never);
}

const accounts = accountSteps.writes;
const cards = cardSteps.writes;
const contacts = contactSteps.writes;
const sheetBooks = sealedBookSteps('sheets').writes;

const handlers: Handlers = {
  *'number-given'({ of, number }) {
    const given = yield* numberSteps.writes.take(of);
    if (given !== number) throw new ChangeRefused('number-given', { code: 'already-moved' });
  },
  *'no-run-since'({ places }) {
    for (const { event, seq } of places) {
      const run = yield* first(
        sql`SELECT seq FROM journal WHERE seq > ${seq}
              AND stream = (SELECT stream FROM streams WHERE kind = 'event' AND number = ${event})
              AND type IN ('run-made', 'further-run-made') LIMIT 1`,
      );
      if (run !== undefined) throw new ChangeRefused('no-run-since', { code: 'already-moved' });
    }
  },
  'texts-kept': ({ texts }) => textSteps.writes.keep(texts),
  'texts-forgotten': ({ textHashes }) => textSteps.writes.forget(textHashes),
  'person-added': ({ person }) => peopleSteps.writes.add(person),
  *'person-erased'({ person }) {
    yield* peopleSteps.writes.erase(person);
    yield* accounts.forgetSignIn(person);
  },
  'cards-made': ({ batch }) => cards.add(batch),
  'card-cancelled': ({ event, number }) => cards.markCancelled(event, number),
  *'card-replaced'({ event, number, newCard }) {
    const why = yield* cards.replace(event, number, newCard);
    if (why !== null) throw new ChangeRefused('card-replaced', { code: 'card-not-free', detail: { why } });
  },
  'cards-shown': ({ event, cards: shown, person, until }) => cards.show(event, shown, person, until),
  'showing-ended': ({ event, from, to, person }) => cards.endShowing(event, from, to, person),
  *'sheets-kept'({ event, sheets }) {
    const isKept = yield* sheetBooks.keep(event, sheets);
    if (!isKept) throw new ChangeRefused('sheets-kept', { code: 'already-moved' });
  },
  'card-links-destroyed': ({ event }) => cardLinkSteps.writes.destroy(event),
  'contacts-kept': ({ event, contacts: kept }) => contacts.save(event, kept),
  'contact-forgotten': ({ event, textHash }) => contacts.forget(event, textHash),
  'contacts-erased': ({ event, textHashes }) => contacts.erase(event, textHashes),
  *'picture-kept'({ picture }) {
    yield* pictureRows.keep(picture);
    const mostMb = mostMbWhereFull(yield* pictureRows.bytes(picture.event), mostPictureBytes);
    if (mostMb !== null)
      throw new ChangeRefused('picture-kept', { code: 'pictures-full', detail: { mostMb } });
  },
  'picture-forgotten': ({ event, bid }) => pictureRows.forget(event, bid),
  *'document-kept'({ document }) {
    yield* documentRows.keep(document);
    const mostMb = mostMbWhereFull(yield* documentRows.bytes(document.event), mostDocumentBytes);
    if (mostMb !== null)
      throw new ChangeRefused('document-kept', { code: 'documents-full', detail: { mostMb } });
  },
  'document-forgotten': ({ event, bid, file }) => documentRows.forget(event, bid, file),
  *'uploads-forgotten'({ event, bid }) {
    yield* pictureRows.forget(event, bid);
    yield* documentRows.forgetAll(event, bid);
  },
  *'links-ended'({ event, now, noted }) {
    const ended = yield* linkSteps.writes.revokeAllOf(event, now);
    if (ended > 0 && noted) yield* staffActSteps.writes.add(noted);
  },
  'sign-codes-ended': ({ event, now }) => signCodeSteps.writes.endAllOf(event, now),
  'act-noted': ({ act }) => staffActSteps.writes.add(act),
};

interface UploadBytes {
  readonly event: number;
  readonly all: number;
}

/** The bound that is passed, in megabytes: of the event, or of all events; null where neither is. */
function mostMbWhereFull(bytes: UploadBytes, most: UploadBytes): number | null {
  const full = (['event', 'all'] as const).find((each) => bytes[each] > most[each]);
  return full === undefined ? null : most[full] / 1_000_000;
}
