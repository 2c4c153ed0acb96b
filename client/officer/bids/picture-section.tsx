import { useState, type ReactNode } from 'react';
import type { BidId, EventId } from '../../../domain/ids.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import type { BookPicture } from '../../../domain/wire/http-pictures.ts';
import { BidPicture } from '../../ui/bid-picture.tsx';
import { Field } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { pictureWords as words } from '../../words/pictures.ts';
import { base64 } from '../form/base64.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { addPicture, removePicture } from '../requests.ts';
import styles from './bids.module.css';
import { checkPicture } from './check-picture.ts';
import { RemoveAct } from './remove-act.tsx';

interface PictureSectionProps {
  event: EventId;
  bid: BookBid;
  /** Voting has opened: a picture can only be removed. */
  isFrozen: boolean;
}

/** The picture of a bid: to look at, to add, to put another in its place, to remove. */
export function PictureSection({ event, bid, isFrozen }: PictureSectionProps): ReactNode {
  const { picture } = bid;
  const [said, setSaid] = useState('');
  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      <p>{picture === undefined ? words.none : words.means}</p>
      {picture === undefined ? null : <ShownPicture event={event} picture={picture} />}
      <p role="status">{said}</p>
      {isFrozen ? (
        <p>{picture === undefined ? words.frozenNone : words.frozen}</p>
      ) : (
        <AddPicture
          key={picture?.hash}
          event={event}
          bid={bid.bid}
          isFirst={picture === undefined}
          done={() => setSaid(words.added)}
        />
      )}
      {picture === undefined ? null : (
        <RemoveAct
          act={words.remove}
          question={words.removeQuestion}
          means={words.removeMeans}
          remove={() => removePicture(event, bid.bid)}
          done={() => setSaid(words.removed)}
        />
      )}
    </section>
  );
}

function ShownPicture({ event, picture }: { event: EventId; picture: BookPicture }): ReactNode {
  return (
    <figure>
      <BidPicture event={event} picture={picture} className={styles.shown} />
      <figcaption>{picture.alt}</figcaption>
    </figure>
  );
}

interface AddPictureProps {
  event: EventId;
  bid: BidId;
  isFirst: boolean;
  done: () => void;
}

function AddPicture({ event, bid, isFirst, done }: AddPictureProps): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const sending = useSending({
    check: () => checkPicture(file, alt),
    send: async (ready) =>
      addPicture(event, bid, {
        file: base64(new Uint8Array(await ready.file.arrayBuffer())),
        alt: ready.alt,
      }),
    fieldOf: {
      'not-a-picture': 'picture',
      'picture-too-large': 'picture',
      'too-large': 'picture',
      'names-a-child': 'picture-alt',
    },
    done,
  });
  return (
    <SendingForm sending={sending} save={isFirst ? words.add : words.replace}>
      <p>{words.under18}</p>
      <Field id="picture" label={words.file} hint={words.fileHint} error={sending.errorOf('picture')}>
        {(tied) => (
          <input
            type="file"
            className={styles.file}
            accept="image/jpeg,image/png,image/webp"
            onChange={(change) => setFile(change.currentTarget.files?.[0] ?? null)}
            {...tied}
          />
        )}
      </Field>
      <TextField
        id="picture-alt"
        label={words.alt}
        hint={words.altHint}
        error={sending.errorOf('picture-alt')}
        value={alt}
        onChange={setAlt}
      />
    </SendingForm>
  );
}
