/** Everything of an event that has words, put together from its state and the erasable texts. */

import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Bid, EventState } from '../../domain/event/state.ts';
import type { BidText, EventText } from '../../domain/event/texts.ts';
import type { Words } from '../../domain/exports/publication.ts';
import type { BidId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import type { EventBook, BookBid } from '../../domain/wire/http.ts';
import type { BookDocument } from '../../domain/wire/http-documents.ts';
import type { BookPicture } from '../../domain/wire/http-pictures.ts';

const eventWords = z.object({
  name: z.string(),
  venue: z.string(),
  date: z.string(),
  fund: z.string(),
  area: z.string(),
  sample: z.boolean(),
}) satisfies z.ZodType<EventText>;

const bidWords = z.object({
  name: z.string(),
  organisation: z.string(),
  purpose: z.string(),
  beneficiaries: z.string(),
  // Words that were kept before these were asked for.
  priorities: z.string().default(''),
  period: z.string().default(''),
  stall: z.string().exactOptional(),
}) satisfies z.ZodType<BidText>;

const reasonWords = z.object({ reason: z.string() });

/** A document's title, and its bytes as they are taken away. */
export const documentWords = z.object({ title: z.string(), bytes: z.int() });
const pictureWords = z.object({ alt: z.string(), width: z.int(), height: z.int() });

/** What is kept under a hash; null when it was erased. */
export type ReadText = (textHash: string) => unknown;

/** The hashes of all words that the state names. */
export function textsNamedBy({ textHash, bids, rules }: EventState): readonly string[] {
  const why = rules.whySoon === null ? [] : [rules.whySoon];
  const ofBids = [...bids.values()].flatMap(({ textHash: ofBid, picture, documents }) => [
    ofBid,
    ...(picture === null ? [] : [picture.textHash]),
    ...documents.filter(({ isPublic }) => isPublic).map((each) => each.textHash),
  ]);
  return [textHash, ...why, ...ofBids];
}

/** Why scores are shown early (R22); '' where no reason was asked for, or it was erased. */
export function whySoonOf({ rules }: EventState, read: ReadText): string {
  const words = rules.whySoon === null ? null : reasonWords.safeParse(read(rules.whySoon));
  return words?.success === true ? words.data.reason : '';
}

/** The pictures of the event's bids, with what is said of them. One of which nothing is said is shown to nobody. */
export function picturesOf({ bids }: EventState, read: ReadText): ReadonlyMap<BidId, BookPicture> {
  const told = [...bids.values()].flatMap(({ bid, picture }) => {
    const words = picture === null ? null : pictureWords.safeParse(read(picture.textHash));
    if (picture === null || words?.success !== true) return [];
    return [[bid, { hash: picture.picture, ...words.data }] as const];
  });
  return new Map(told);
}

/** The public documents of the event's bids; bids without one are left out. A document without a title was erased. */
export function publicDocumentsOf(
  { bids }: EventState,
  read: ReadText,
): ReadonlyMap<BidId, readonly BookDocument[]> {
  const told = [...bids.values()].flatMap(({ bid, documents }) => {
    const titled = documents.flatMap(({ file, textHash, isPublic }) => {
      const words = isPublic ? documentWords.safeParse(read(textHash)) : null;
      return words?.success === true ? [{ hash: file, ...words.data }] : [];
    });
    return titled.length === 0 ? [] : [[bid, titled] as const];
  });
  return new Map(told);
}

/** What is uploaded for the bids, as everybody sees it. */
export interface ShownUploads {
  readonly pictures: ReadonlyMap<BidId, BookPicture>;
  readonly documents: ReadonlyMap<BidId, readonly BookDocument[]>;
}

/** The words of the event. Erased ones leave its numbers standing. */
export function wordsOf(state: EventState, read: ReadText): Words {
  const bids = [...state.bids.values()].map((bid) => [bid.bid, bidText(bid, read)] as const);
  return { text: eventText(state, read), bids: new Map(bids) };
}

/** The book as phones read it; its hash stands in its address, so that a phone loads each version once. */
export function bookOf(
  state: EventState,
  words: Words,
  { whySoon, ...shown }: ShownUploads & { readonly whySoon: string },
  joinUrl: string,
): EventBook {
  assert(state.event !== null, 'a book is of an event that exists');
  const book = {
    event: state.event,
    practice: state.practice,
    text: words.text,
    potPence: state.potPence,
    rules: state.rules,
    rulesFingerprint: state.rulesFingerprint,
    ...(whySoon === '' ? {} : { whySoon }),
    bids: [...state.bids.values()].map((bid) => bookBid(bid, words, shown)),
    joinUrl,
  };
  return { hash: hash('sha256', JSON.stringify(book), 'hex').slice(0, 16), ...book };
}

function bookBid({ bid, askPence, leastPence }: Bid, words: Words, shown: ShownUploads): BookBid {
  const text = words.bids.get(bid);
  assert(text, `bid ${bid} has words`);
  const [picture, documents] = [shown.pictures.get(bid), shown.documents.get(bid)];
  return {
    bid,
    askPence,
    leastPence,
    ...text,
    ...(picture === undefined ? {} : { picture }),
    ...(documents === undefined ? {} : { documents }),
  };
}

function eventText(state: EventState, read: ReadText): EventText {
  const words = eventWords.safeParse(read(state.textHash));
  if (words.success) return words.data;
  return { name: `Event ${state.event}`, venue: '', date: '', fund: '', area: '', sample: false };
}

function bidText({ bid, textHash }: Bid, read: ReadText): BidText {
  const words = bidWords.safeParse(read(textHash));
  return words.success
    ? words.data
    : {
        name: `Project ${bid}`,
        organisation: '',
        purpose: '',
        beneficiaries: '',
        priorities: '',
        period: '',
      };
}
