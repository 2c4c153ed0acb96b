/** The routes of the documents of projects: for officers and auditors, and some of them for everybody (U11). */

import { z } from 'zod';
import { longestTitle, type DocumentAsked, type KeptDocument } from '../wire/http-documents.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { bidId } from '../wire/decode-pieces.ts';
import { bookDocument } from './pieces.ts';

/** A document as it is sent: the file as it stands, what an officer calls it, and whether anybody may read it. */
export const documentAsked = exactly<DocumentAsked>()(
  z
    .strictObject({ file: z.base64().min(1), title: line(longestTitle), isPublic: z.boolean() })
    .meta({ id: 'DocumentAsked' }),
);

const keptDocuments = z.array(
  exactly<KeptDocument>()(
    z.strictObject({ ...bookDocument.shape, bid: bidId, isPublic: z.boolean() }).meta({ id: 'KeptDocument' }),
  ),
);

const officer = ['officer'] as const;
/** Whoever works on the event's papers, and whoever signs or checks them. */
const readers = ['officer', 'auditor'] as const;

export const documentRoutes = {
  'GET /api/events/:event/documents': {
    about: 'The documents of all projects of the event, also those that are not public.',
    who: readers,
    reply: keptDocuments,
    refusals: [],
  },
  'POST /api/events/:event/bids/:bid/documents': {
    about: 'Attaches a PDF to a project; it is kept as it is written anew.',
    who: officer,
    largeBody: documentAsked,
    // 10 million bytes, as base64.
    mostBytes: 13_340_000,
    reply: keptDocuments,
    refusals: [
      'unknown-bid',
      'rules-frozen',
      'names-a-child',
      'not-a-document',
      'too-many-documents',
      'documents-full',
    ],
  },
  'DELETE /api/events/:event/bids/:bid/documents/:hash': {
    about: 'Removes a document of a project, at any time; its file is deleted.',
    who: officer,
    reply: keptDocuments,
    refusals: ['unknown-bid', 'unknown-document'],
  },
  'GET /api/events/:event/bids/:bid/documents/:hash': {
    about: 'A document of a project, also one that is not public. The log of staff actions says who took it.',
    who: readers,
    reply: { file: 'application/pdf' },
    refusals: ['unknown-bid', 'unknown-document'],
  },
  'GET /api/events/:event/documents/:hash': {
    about: 'A public document of a project of the event.',
    who: 'anyone',
    reply: { file: 'application/pdf' },
    refusals: ['unknown-event', 'unknown-document'],
  },
} as const satisfies Declarations;
