/** Documents of bids: attached, listed, removed and read (U10 to U12). */

import { newText } from '../../db/register/texts.ts';
import type { Register } from '../../db/register/register.ts';
import { openSealed, sealContent } from '../../db/uploads/sealed-content.ts';
import { isContentHash, type Uploads } from '../../db/uploads/uploads.ts';
import type { Bid } from '../../domain/event/state.ts';
import type { Actor, BidId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { KeptDocument } from '../../domain/wire/http-documents.ts';
import { documentWords } from '../live/book.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { WriteAnew, WrittenAnew } from '../uploads/write-anew.ts';
import type { KeptUploads } from './kept-uploads.ts';
import { isNamedIn } from './presenters.ts';

export interface DocumentDependencies {
  readonly register: Register;
  readonly kept: KeptUploads;
  readonly writeAnew: WriteAnew;
  readonly report: ReportFault;
}

/** A document to take away, under the title that an officer gave it. */
export interface ReadDocument {
  readonly title: string;
  readonly content: Buffer;
}

export class DocumentOffice {
  readonly #deps: DocumentDependencies;

  constructor(deps: DocumentDependencies) {
    this.#deps = deps;
  }

  /** The documents of all bids, in the order in which they were attached. One without a title was erased. */
  async list({ state }: EventRoom): Promise<readonly KeptDocument[]> {
    const all = [...state.bids.values()].flatMap(({ bid, documents }) =>
      documents.map((each) => ({ bid, ...each })),
    );
    const texts = await this.#deps.register.texts.readAll(all.map(({ textHash }) => textHash));
    return all.flatMap(({ bid, file: hash, textHash, isPublic }) => {
      const words = documentWords.safeParse(texts.get(textHash));
      return words.success ? [{ bid, hash, ...words.data, isPublic }] : [];
    });
  }

  /** Attaches a document to a bid. @param sent the body of the request, which only a process of its own takes apart */
  async add(room: EventRoom, bid: BidId, sent: Uint8Array, actor: Actor): Promise<Outcome<unknown>> {
    if (!room.state.bids.has(bid)) return refused('unknown-bid');
    const made = await this.#deps.writeAnew(sent);
    return made.ok ? this.#deps.kept.take((put) => this.#keep(room, bid, made.value, actor, put)) : made;
  }

  async #keep(
    room: EventRoom,
    bid: BidId,
    { title, isPublic, content }: WrittenAnew,
    actor: Actor,
    put: Uploads['put'],
  ): Promise<Outcome<unknown>> {
    const { event } = room;
    const of = room.state.bids.get(bid)?.textHash;
    const presenter = of === undefined ? null : await this.#deps.register.contacts.read(event, of);
    if (presenter !== null && isNamedIn(title, presenter))
      return refused('names-a-child', { field: 'title' });
    const { sealed, key } = sealContent(content);
    const file = await put(sealed);
    const text = newText({ title, bytes: content.length });
    const { textHash } = text;
    const kept = { event, bid, file, textHash, bytes: sealed.length, key };
    return room.submit({ type: 'add-document', bid, file, textHash, isPublic }, actor, {
      changes: [
        { kind: 'document-kept', document: kept },
        { kind: 'texts-kept', texts: [text] },
      ],
    });
  }

  /** Removes it: when this comes back, its file, its title and what opens it are gone. */
  remove(room: EventRoom, bid: BidId, file: string, actor: Actor): Promise<Outcome<unknown>> {
    const changes = [{ kind: 'document-forgotten', event: room.event, bid, file }] as const;
    return this.#deps.kept.take(() =>
      room.submit({ type: 'remove-document', bid, file }, actor, { changes }),
    );
  }

  /** A document of this bid; null where there is none. */
  async read({ event }: EventRoom, { bid, documents }: Bid, hash: string): Promise<ReadDocument | null> {
    const found = documents.find(({ file }) => file === hash);
    if (found === undefined || !isContentHash(hash)) return null;
    const { register, kept, report } = this.#deps;
    const [key, words] = [
      await register.documents.key(event, bid, hash),
      await register.texts.read(found.textHash),
    ];
    const told = documentWords.safeParse(words);
    if (key === null || !told.success) return null;
    const sealed = await kept.open(hash);
    const content = sealed === null ? null : openSealed(sealed, key);
    if (content !== null) return { title: told.data.title, content };
    report(`a document of event ${event} is missing or damaged`, hash);
    return null;
  }

  /** The same where anybody asks: a document that is not public is not there for them. */
  async readPublic(room: EventRoom, hash: string): Promise<Outcome<ReadDocument>> {
    const isThis = ({ documents }: Bid) => documents.some(({ file, isPublic }) => file === hash && isPublic);
    const bid = [...room.state.bids.values()].find(isThis);
    return orUnknown(bid === undefined ? null : await this.read(room, bid, hash));
  }
}

export function orUnknown(read: ReadDocument | null): Outcome<ReadDocument> {
  return read === null ? refused('unknown-document') : accepted(read);
}
