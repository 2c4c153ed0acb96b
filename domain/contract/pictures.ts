/** The routes of the pictures of projects: sent by an officer, seen by whoever may read the project (U7). */

import { z } from 'zod';
import { longestAlt, type PictureAsked } from '../wire/http-pictures.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { bookBid } from './pieces.ts';

/** A picture as it is sent: the file as it stands, and what an officer says that it shows. */
export const pictureAsked = exactly<PictureAsked>()(
  z.strictObject({ file: z.base64().min(1), alt: line(longestAlt) }).meta({ id: 'PictureAsked' }),
);

const who = ['officer'] as const;

export const pictureRoutes = {
  'PUT /api/events/:event/bids/:bid/picture': {
    about:
      'Gives a project a picture, in the place of the one that it has; it is kept as it is written anew.',
    who,
    largeBody: pictureAsked,
    // 15 million bytes, as base64.
    mostBytes: 20_010_000,
    reply: bookBid,
    refusals: [
      'unknown-bid',
      'paused',
      'rules-frozen',
      'names-a-child',
      'not-a-picture',
      'picture-too-large',
      'pictures-full',
    ],
  },
  'DELETE /api/events/:event/bids/:bid/picture': {
    about: 'Takes the picture of a project away, at any time; its files are deleted.',
    who,
    reply: bookBid,
    refusals: ['unknown-bid', 'unknown-picture'],
  },
  'GET /api/events/:event/pictures/:hash/phone': {
    about:
      'A picture of a project of the event, for a phone: WebP where the browser says that it reads it, else JPEG.',
    who: 'anyone',
    reply: { file: 'image/jpeg' },
    refusals: ['unknown-event', 'unknown-picture'],
  },
  'GET /api/events/:event/pictures/:hash/screen': {
    about: 'The same for a large screen.',
    who: 'anyone',
    reply: { file: 'image/jpeg' },
    refusals: ['unknown-event', 'unknown-picture'],
  },
} as const satisfies Declarations;
