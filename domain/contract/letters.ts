/** The routes of the letters to groups: they hold contacts, so they are an officer's alone (G8). */

import type { LetterShown } from '../wire/http-awards.ts';
import { bidId } from '../wire/decode-pieces.ts';
import { exactly, type Declarations } from './declaration.ts';
import { z } from 'zod';

const officer = ['officer'] as const;
const noLetters = ['wrong-stage', 'unknown-area', 'no-run'] as const;

export const letterRoutes = {
  'GET /api/events/:event/letters': {
    about: 'The letters to the groups of a signed event, to be read before they are printed.',
    who: officer,
    reply: exactly<readonly LetterShown[]>()(
      z.array(
        z.strictObject({
          bid: bidId,
          kind: z.enum(['award', 'part', 'not-chosen']),
          organisation: z.string(),
          heading: z.string(),
          paragraphs: z.array(z.string()),
          toSign: z.string().nullable(),
        }),
      ),
    ),
    refusals: noLetters,
  },
  'GET /api/events/:event/export/letters.pdf': {
    about: 'The letters to the groups, each on a page of its own.',
    who: officer,
    reply: { file: 'application/pdf' },
    refusals: [...noLetters, 'letters-not-in-typeface'],
  },
  'GET /api/events/:event/export/letters.csv': {
    about: 'What the letters say as a table for mail merge, with the contacts that are still kept.',
    who: officer,
    reply: { file: 'text/csv' },
    refusals: noLetters,
  },
  'GET /api/events/:event/export/letters.xlsx': {
    about: 'The same table as a spreadsheet.',
    who: officer,
    reply: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    refusals: noLetters,
  },
} as const satisfies Declarations;
