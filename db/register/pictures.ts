import type { BidId, EventId } from '../../domain/ids.ts';
import type { ContentHash } from '../uploads/uploads.ts';
import type { TableSteps } from '../sql/engine.ts';
import { erase, first, one, run, sql, type Steps } from '../sql/steps.ts';

/** In two sizes, each in the format of today and in one that every phone reads. */
export const pictureForms = ['phone-webp', 'phone-jpeg', 'screen-webp', 'screen-jpeg'] as const;
export type PictureForm = (typeof pictureForms)[number];

export function isPictureForm(form: string): form is PictureForm {
  return pictureForms.some((each) => each === form);
}

export interface PictureFile {
  readonly form: PictureForm;
  readonly content: ContentHash;
  readonly bytes: number;
}

/** A picture that is kept. */
export interface KeptPicture {
  readonly event: EventId;
  readonly bid: BidId;
  /** The hash by which a journal and an address name it; it follows from its files. */
  readonly picture: string;
  /** Names the words that say what it shows. */
  readonly textHash: string;
  readonly files: readonly PictureFile[];
}

export interface Pictures {
  /** The file of a picture of this event; null where there is none. */
  file(event: EventId, picture: string, form: PictureForm): Promise<ContentHash | null>;
}

/** The most that the pictures may take together, in bytes. */
export const mostPictureBytes = { event: 200_000_000, all: 2_000_000_000 } as const;

/** How many bytes the pictures take: of the event, and of all events. */
export interface PictureBytes {
  readonly event: number;
  readonly all: number;
}

export const pictureSteps: TableSteps<Pictures, 'file'> = {
  reads: {
    *file(event, picture, form) {
      const row = yield* first<{ content: ContentHash }>(
        sql`SELECT content FROM picture_files JOIN bid_pictures USING (event, bid)
            WHERE event = ${event} AND picture = ${picture} AND form = ${form} LIMIT 1`,
      );
      return row?.content ?? null;
    },
  },
  writes: {},
};

/** What changes do to the table, inside their commit. */
export const pictureRows = {
  /** In the place of the one that the bid had. */
  *keep({ event, bid, picture, textHash, files }: KeptPicture): Steps<void> {
    yield* forget(event, bid);
    yield* run(
      sql`INSERT INTO bid_pictures (event, bid, picture, text_hash) VALUES (${event}, ${bid}, ${picture}, ${textHash})`,
    );
    for (const { form, content, bytes } of files)
      yield* run(
        sql`INSERT INTO picture_files (event, bid, form, content, bytes)
            VALUES (${event}, ${bid}, ${form}, ${content}, ${bytes})`,
      );
  },
  forget,
  *bytes(event: EventId): Steps<PictureBytes> {
    return yield* one<PictureBytes>(
      sql`SELECT COALESCE(SUM(bytes) FILTER (WHERE event = ${event}), 0) AS event,
                 COALESCE(SUM(bytes), 0) AS "all" FROM picture_files`,
    );
  },
};

function* forget(event: EventId, bid: BidId): Steps<void> {
  yield* erase(
    sql`DELETE FROM texts WHERE hash IN
          (SELECT text_hash FROM bid_pictures WHERE event = ${event} AND bid = ${bid})`,
  );
  yield* erase(sql`DELETE FROM bid_pictures WHERE event = ${event} AND bid = ${bid}`);
}
