/** The routes of officers' and auditors' own accounts. */

import { z } from 'zod';
import { longestName } from '../wire/http.ts';
import { eventNamed, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { session } from './sign-in.ts';

/** What is typed to sign in: a name of one's own choice, such as an e-mail address. */
const signIn = line(longestName);
/** Longer than any that can be chosen, and short enough to be worked on. */
const passPhrase = z.string().max(1_000);
const typed = z.strictObject({ signIn, passPhrase });

const badChoice = ['pass-phrase-too-short', 'pass-phrase-too-common', 'sign-in-name-taken'] as const;
const wrongPassPhrase = ['sign-in-failed', 'too-many-guesses'] as const;

export const accountRoutes = {
  'POST /api/session/pass-phrase': {
    about: 'An officer or auditor signs in.',
    who: 'anyone',
    query: eventNamed,
    body: typed,
    reply: session,
    refusals: wrongPassPhrase,
  },
  'POST /api/account': {
    about: 'Somebody who was invited, or whose pass-phrase was forgotten, chooses one.',
    who: 'anyone',
    body: typed,
    reply: session,
    refusals: ['signed-out', 'link-spent', 'sign-in-failed', ...badChoice],
  },
  'POST /api/officer/account': {
    about: 'The person who came in from the console makes an account of their own.',
    who: ['officer'],
    body: typed.extend({ name: line(longestName) }),
    reply: session,
    refusals: ['link-spent', 'sign-in-failed', ...badChoice],
  },
  'PUT /api/account/pass-phrase': {
    about: 'An officer or auditor changes their own pass-phrase.',
    who: ['officer', 'auditor'],
    body: z.strictObject({ before: passPhrase, passPhrase }),
    reply: session,
    refusals: ['own-account-needed', 'link-spent', ...wrongPassPhrase, ...badChoice],
  },
} as const satisfies Declarations;
