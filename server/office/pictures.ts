/**
 * Pictures of bids: their files first, then one commit that names them (U3). One act at a time, so that no file is deleted
 * that another act is about to name.
 */

import { join } from 'node:path';
import { newText } from '../../db/register/texts.ts';
import type { PictureForm } from '../../db/register/pictures.ts';
import type { Register } from '../../db/register/register.ts';
import { UploadFolder, uploadsBeside } from '../../db/uploads/upload-folder.ts';
import { contentHash, type ContentHash, type Uploads } from '../../db/uploads/uploads.ts';
import type { Actor, BidId, EventId } from '../../domain/ids.ts';
import { refused, type Outcome } from '../../domain/outcome.ts';
import { copiesFolder, localCopyName } from '../folder-state.ts';
import { Turns } from '../live/turns.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import { reEncoder, type ReEncode, type ReEncoded } from '../uploads/re-encode.ts';
import { isNamedIn } from './presenters.ts';

export interface PictureDependencies {
  readonly register: Register;
  readonly uploads: Uploads;
  /** Beside the copy of the database on this computer: what is missing may be there. */
  readonly spare: Pick<Uploads, 'open'>;
  readonly reEncode: ReEncode;
  readonly report: ReportFault;
}

export class PictureOffice {
  readonly #deps: PictureDependencies;
  readonly #acts = new Turns();

  constructor(deps: PictureDependencies) {
    this.#deps = deps;
  }

  /** Gives a bid a picture. @param sent the body of the request, which only a process of its own takes apart */
  async add(room: EventRoom, bid: BidId, sent: Uint8Array, actor: Actor): Promise<Outcome<unknown>> {
    const { rulesFingerprint, bids } = room.state;
    if (rulesFingerprint !== null) return refused('rules-frozen');
    if (!bids.has(bid)) return refused('unknown-bid');
    const made = await this.#deps.reEncode(sent);
    return made.ok ? this.#acts.take(() => this.#keep(room, bid, made.value, actor)) : made;
  }

  async #keep(room: EventRoom, bid: BidId, made: ReEncoded, actor: Actor): Promise<Outcome<unknown>> {
    const { register, uploads } = this.#deps;
    const { alt, width, height } = made;
    const of = room.state.bids.get(bid)?.textHash;
    const presenter = of === undefined ? null : await register.contacts.read(room.event, of);
    if (presenter !== null && isNamedIn(alt, presenter)) return refused('names-a-child', { field: 'alt' });
    const files = [];
    for (const { form, content } of made.files)
      files.push({ form, content: await uploads.put(content), bytes: content.length });
    const { event } = room;
    const picture = pictureHash(files);
    const text = newText({ alt, width, height });
    const { textHash } = text;
    const done = await room.submit({ type: 'add-picture', bid, picture, textHash }, actor, {
      changes: [
        { kind: 'picture-kept', picture: { event, bid, picture, textHash, files } },
        { kind: 'texts-kept', texts: [text] },
      ],
    });
    await this.#deleteUnnamed();
    return done;
  }

  /** Takes it away: when this comes back, nothing of it is on the disk. */
  remove(room: EventRoom, bid: BidId, actor: Actor): Promise<Outcome<unknown>> {
    return this.#acts.take(async () => {
      const changes = [{ kind: 'picture-forgotten', event: room.event, bid }] as const;
      const done = await room.submit({ type: 'remove-picture', bid }, actor, { changes });
      if (done.ok) await this.#deleteUnnamed();
      return done;
    });
  }

  /** The bytes of a picture of this event; null where there are none. */
  async read(event: EventId, picture: string, form: PictureForm): Promise<Uint8Array | null> {
    const { register, uploads, report } = this.#deps;
    const content = await register.pictures.file(event, picture, form);
    if (content === null) return null;
    const bytes = await uploads.open(content);
    if (bytes === null) report(`a picture of event ${event} is missing or damaged`, content);
    return bytes;
  }

  /** As the server starts: nothing unnamed is left of a crash, and what is missing is brought back where it can be. */
  start(): Promise<void> {
    return this.#acts.take(async () => {
      await this.#deleteUnnamed();
      await this.#bringBack();
    });
  }

  async #bringBack(): Promise<void> {
    const { register, uploads, spare, report } = this.#deps;
    const kept = new Set((await uploads.list()).map(({ content }) => content));
    let missing = 0;
    for (const content of await register.pictures.contents()) {
      if (kept.has(content)) continue;
      const bytes = await spare.open(content);
      if (bytes === null) missing += 1;
      else await uploads.put(bytes);
    }
    if (missing > 0) report('files of pictures are missing from the folder uploads', `${missing} files`);
  }

  /** Deletes the files of which no picture is made any more: after an erasure. */
  deleteUnnamed(): Promise<void> {
    return this.#acts.take(() => this.#deleteUnnamed());
  }

  /** What cannot be deleted now is deleted at the next start, or with the next act. */
  async #deleteUnnamed(): Promise<void> {
    const { register, uploads, report } = this.#deps;
    try {
      const named: ReadonlySet<ContentHash> = new Set(await register.pictures.contents());
      const kept = await uploads.list();
      await uploads.erase(kept.map(({ content }) => content).filter((content) => !named.has(content)));
    } catch (fault) {
      report('files of pictures that were removed are not deleted yet', fault);
    }
  }
}

/** Of this data folder, with the copies beside the database's own as what is left over. */
export function openPictures(
  dataDir: string,
  kept: Pick<PictureDependencies, 'register' | 'uploads' | 'report'>,
): PictureOffice {
  const spare = new UploadFolder(uploadsBeside(join(dataDir, copiesFolder, localCopyName)));
  return new PictureOffice({ ...kept, spare, reEncode: reEncoder() });
}

/** By all of its files, so that an address and a journal mean exactly these bytes. */
function pictureHash(
  files: readonly { readonly form: PictureForm; readonly content: ContentHash }[],
): string {
  const lines = files.map(({ form, content }) => `${form} ${content}\n`);
  return contentHash(Buffer.from(lines.join('')));
}
