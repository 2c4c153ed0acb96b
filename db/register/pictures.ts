import type { BidId, EventId } from '../../domain/ids.ts';
import type { ContentHash } from '../uploads/uploads.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

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

/** What changes do to the table, inside their commit. */
interface PictureRows {
  /** In the place of the one that the bid had. */
  keep(picture: KeptPicture): void;
  forget(event: EventId, bid: BidId): void;
  bytes(event: EventId): PictureBytes;
}

export function openPictures(db: Database): AtOnce<Pictures> {
  const file = db
    .prepare<{ event: EventId; picture: string; form: PictureForm }, ContentHash>(
      `SELECT content FROM picture_files JOIN bid_pictures USING (event, bid)
       WHERE event = @event AND picture = @picture AND form = @form LIMIT 1`,
    )
    .pluck(true);
  return { file: (event, picture, form) => file.get({ event, picture, form }) ?? null };
}

export function pictureRows(db: Database): PictureRows {
  const add = db.prepare<Pick<KeptPicture, 'event' | 'bid' | 'picture' | 'textHash'>>(
    'INSERT INTO bid_pictures (event, bid, picture, text_hash) VALUES (@event, @bid, @picture, @textHash)',
  );
  const addFile = db.prepare<PictureFile & Pick<KeptPicture, 'event' | 'bid'>>(
    'INSERT INTO picture_files (event, bid, form, content, bytes) VALUES (@event, @bid, @form, @content, @bytes)',
  );
  const forgetText = db.prepare<[EventId, BidId]>(
    'DELETE FROM texts WHERE hash IN (SELECT text_hash FROM bid_pictures WHERE event = ? AND bid = ?)',
  );
  const forget = db.prepare<[EventId, BidId]>('DELETE FROM bid_pictures WHERE event = ? AND bid = ?');
  const bytes = db.prepare<{ event: EventId }, PictureBytes>(
    `SELECT COALESCE(SUM(bytes) FILTER (WHERE event = @event), 0) AS event, COALESCE(SUM(bytes), 0) AS "all"
     FROM picture_files`,
  );
  const rows: PictureRows = {
    keep({ event, bid, picture, textHash, files }) {
      rows.forget(event, bid);
      add.run({ event, bid, picture, textHash });
      for (const each of files) addFile.run({ event, bid, ...each });
    },
    forget(event, bid) {
      forgetText.run(event, bid);
      forget.run(event, bid);
    },
    bytes: (event) => bytes.get({ event }) ?? { event: 0, all: 0 },
  };
  return rows;
}
