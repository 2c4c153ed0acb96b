/** Pictures of bids: added, removed and read. */

import { newText } from '../../db/register/texts.ts';
import type { PictureForm } from '../../db/register/pictures.ts';
import type { Register } from '../../db/register/register.ts';
import { contentHash, type ContentHash, type Uploads } from '../../db/uploads/uploads.ts';
import type { Actor, BidId, EventId } from '../../domain/ids.ts';
import { refused, type Outcome } from '../../domain/outcome.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { ReEncode, ReEncoded } from '../uploads/re-encode.ts';
import type { KeptUploads } from './kept-uploads.ts';
import { isNamedIn } from './presenters.ts';

export interface PictureDependencies {
  readonly register: Register;
  readonly kept: KeptUploads;
  readonly reEncode: ReEncode;
  readonly report: ReportFault;
}

export class PictureOffice {
  readonly #deps: PictureDependencies;

  constructor(deps: PictureDependencies) {
    this.#deps = deps;
  }

  /** Gives a bid a picture. @param sent the body of the request, which only a process of its own takes apart */
  async add(room: EventRoom, bid: BidId, sent: Uint8Array, actor: Actor): Promise<Outcome<unknown>> {
    const { rulesFingerprint, bids } = room.state;
    if (rulesFingerprint !== null) return refused('rules-frozen');
    if (!bids.has(bid)) return refused('unknown-bid');
    const made = await this.#deps.reEncode(sent);
    return made.ok ? this.#deps.kept.take((put) => this.#keep(room, bid, made.value, actor, put)) : made;
  }

  async #keep(
    room: EventRoom,
    bid: BidId,
    made: ReEncoded,
    actor: Actor,
    put: Uploads['put'],
  ): Promise<Outcome<unknown>> {
    const { alt, width, height } = made;
    const of = room.state.bids.get(bid)?.textHash;
    const presenter = of === undefined ? null : await this.#deps.register.contacts.read(room.event, of);
    if (presenter !== null && isNamedIn(alt, presenter)) return refused('names-a-child', { field: 'alt' });
    const files = [];
    for (const { form, content } of made.files)
      files.push({ form, content: await put(content), bytes: content.length });
    const { event } = room;
    const picture = pictureHash(files);
    const text = newText({ alt, width, height });
    const { textHash } = text;
    return room.submit({ type: 'add-picture', bid, picture, textHash }, actor, {
      changes: [
        { kind: 'picture-kept', picture: { event, bid, picture, textHash, files } },
        { kind: 'texts-kept', texts: [text] },
      ],
    });
  }

  /** Takes it away: when this comes back, nothing of it is on the disk. */
  remove(room: EventRoom, bid: BidId, actor: Actor): Promise<Outcome<unknown>> {
    const changes = [{ kind: 'picture-forgotten', event: room.event, bid }] as const;
    return this.#deps.kept.take(() => room.submit({ type: 'remove-picture', bid }, actor, { changes }));
  }

  /** The bytes of a picture of this event; null where there are none. */
  async read(event: EventId, picture: string, form: PictureForm): Promise<Uint8Array | null> {
    const { register, kept, report } = this.#deps;
    const content = await register.pictures.file(event, picture, form);
    if (content === null) return null;
    const bytes = await kept.open(content);
    if (bytes === null) report(`a picture of event ${event} is missing or damaged`, content);
    return bytes;
  }
}

/** By all of its files, so that an address and a journal mean exactly these bytes. */
function pictureHash(
  files: readonly { readonly form: PictureForm; readonly content: ContentHash }[],
): string {
  const lines = files.map(({ form, content }) => `${form} ${content}\n`);
  return contentHash(Buffer.from(lines.join('')));
}
