/** The routes of the audit bundle: for anybody once a result is signed, for officers and auditors once all of it was shown. */

import type { Declarations } from './declaration.ts';

export const bundleRoutes = {
  'GET /open-data/events/:event/bundle.zip': {
    about: 'The published audit bundle of a signed result.',
    who: 'anyone',
    reply: { file: 'application/zip' },
    refusals: ['unknown-event', 'no-run'],
  },
  'GET /api/events/:event/export/bundle.zip': {
    about: 'The audit bundle for officers and auditors.',
    who: ['officer', 'auditor'],
    reply: { file: 'application/zip' },
    refusals: ['not-all-shown', 'no-run'],
  },
} as const satisfies Declarations;
