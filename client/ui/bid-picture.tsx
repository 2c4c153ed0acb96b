import type { ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { BookPicture } from '../../domain/wire/http-pictures.ts';

interface BidPictureProps {
  event: EventId;
  picture: BookPicture;
  /** Where it is seen: on a large screen it has more pixels. */
  on?: 'phone' | 'screen';
  className: string | undefined;
}

/** The picture of a project. Its room is kept before it is there, and it is fetched when it comes near. */
export function BidPicture({ event, picture, on = 'phone', className }: BidPictureProps): ReactNode {
  const { hash, alt, width, height } = picture;
  return (
    <img
      src={`/api/events/${event}/pictures/${hash}/${on}`}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      className={className}
    />
  );
}
