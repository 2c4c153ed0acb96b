/** The routes by which two people sign the result. */

import { z } from 'zod';
import type { PersonId } from '../ids.ts';
import { personId, sha256Text } from '../wire/decode-pieces.ts';
import type { CodeAsked, CodeMade, CodeOpened, Signatures, ToSign } from '../wire/http-signing.ts';
import { eventNamed, exactly, type Declarations } from './declaration.ts';
import { positive } from './fields.ts';
import { count, doubt, eventId, idOf } from './pieces.ts';
import { signedBy } from './record.ts';

const paper = { run: positive, fingerprint: sha256Text, on: z.int().min(0) };
const place = z.enum(['officer', 'second']);
const passPhrase = z.string().max(1_000);
/** Nothing proves that two people signed, and it is signed all the same. */
const anyway = z.boolean().default(false);

/** The stage version that the signature made, and whose it is. */
const signed = z.strictObject({ on: count, person: personId });

const wrongPassPhrase = ['sign-in-failed', 'too-many-guesses'] as const;
/** Why a signature is not taken, whatever it is proven by. */
const notSigned = [
  'paused',
  'wrong-stage',
  'already-moved',
  'tie-open',
  'answer-first',
  'not-all-shown',
  'another-run',
  'own-account-needed',
  'unknown-person',
  'linked-to-bid',
  'keyed-ballots',
  'already-signed',
  'same-person',
  'not-two-people',
] as const;

export const signingRoutes = {
  'POST /api/events/:event/sign': {
    about: 'Signs the result on the screen of the person who leads the event or prepares it.',
    who: ['facilitator', 'officer'],
    body: z.union([
      /** `signIn` is null on an officer's own screen. */
      z.strictObject({ as: place, ...paper, signIn: z.string().max(200).nullable(), passPhrase, anyway }),
      /** The second person, by name; in practice the sample's officer as well, who has no pass-phrase. */
      z.strictObject({ as: place, ...paper, person: idOf<PersonId>() }),
    ]),
    reply: signed,
    refusals: [...wrongPassPhrase, ...notSigned],
  },
  'POST /api/events/:event/sign/own': {
    about: "Signs the result on one's own phone, by pass-phrase or by the one-time code that it has opened.",
    who: 'anyone',
    body: z.union([
      z.strictObject({ as: place, ...paper, signIn: z.string().min(1).max(200), passPhrase, anyway }),
      z.strictObject({ as: z.literal('second'), ...paper, anyway }),
    ]),
    reply: signed,
    refusals: ['unknown-event', 'link-spent', ...wrongPassPhrase, ...notSigned],
  },
  'GET /api/events/:event/sign/own': {
    about: 'What is signed, for a phone that came by the address or by a code.',
    who: 'anyone',
    reply: exactly<ToSign>()(
      z.strictObject({
        ...paper,
        event: z.string(),
        practice: z.boolean(),
        signed: z.array(place),
        you: z.string().nullable(),
      }),
    ),
    refusals: ['unknown-event', 'not-all-shown'],
  },
  'GET /api/events/:event/signatures': {
    about: 'Who has signed, and by what.',
    who: ['officer', 'facilitator', 'auditor'],
    reply: exactly<Signatures>()(z.strictObject({ signed: z.array(signedBy), doubt })),
    refusals: [],
  },
} as const satisfies Declarations;

export const signCodeRoutes = {
  'POST /api/events/:event/sign-codes': {
    about: 'An officer, who types their pass-phrase, makes a one-time code by which a person signs.',
    who: ['facilitator', 'officer'],
    body: exactly<CodeAsked>()(
      z.strictObject({ person: idOf<PersonId>(), signIn: z.string().max(200).nullable(), passPhrase }),
    ),
    reply: exactly<CodeMade>()(z.strictObject({ url: z.string(), name: z.string(), doubt })),
    refusals: [
      ...wrongPassPhrase,
      'own-account-needed',
      'unknown-person',
      'already-signed',
      'linked-to-bid',
      'keyed-ballots',
    ],
  },
  'POST /api/sign-code': {
    about: 'Binds a one-time code to the first phone that opens it.',
    who: 'anyone',
    query: eventNamed,
    body: z.strictObject({ code: z.string().min(1).max(100) }),
    reply: exactly<CodeOpened>()(z.strictObject({ event: eventId, name: z.string() })),
    refusals: ['link-spent'],
  },
} as const satisfies Declarations;
