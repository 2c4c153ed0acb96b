/** The routes of one event's words, Wi-Fi, archive and erasure by purpose. */

import { z } from 'zod';
import { longestText } from '../event/texts.ts';
import { purposes } from '../purposes.ts';
import type { DateConfirmed, DaysAsked, ErasureAsked, EventWordsAsked, Keeping } from '../wire/http-staff.ts';
import { exactly, type Declarations } from './declaration.ts';
import { line } from './fields.ts';
import { count, eachPurpose, wallTime, wifi } from './pieces.ts';

const who = ['officer'] as const;

const words = exactly<EventWordsAsked>()(
  z.strictObject({
    name: z.string(),
    venue: z.string(),
    date: z.string(),
    wifi: wifi.nullable(),
    sharedDevices: z.boolean().exactOptional(),
  }),
);
const newWords = exactly<EventWordsAsked>()(
  z.strictObject({
    name: line(longestText.name),
    venue: line(longestText.organisation),
    date: line(longestText.name),
    /** The longest name that a network can have, and the longest key that it takes. */
    wifi: z.strictObject({ network: line(32), password: z.string().max(63) }).nullable(),
    sharedDevices: z.boolean().exactOptional(),
  }),
);

const day = z.string().nullable();
const keeping = exactly<Keeping>()(
  z
    .strictObject({
      archived: z.boolean(),
      mayErase: z.boolean(),
      dateDoubt: z.strictObject({ today: z.string(), lastRun: z.string() }).nullable(),
      setAside: z.array(z.string()).readonly(),
      purposes: eachPurpose(
        z.strictObject({
          own: day,
          ofFund: day,
          day,
          ignored: day,
          usual: day,
          kept: count,
          doorNames: count,
          pictures: count,
          documents: count,
          erased: z.strictObject({ at: wallTime, count, ofAllGroups: z.boolean() }).nullable(),
        }),
      ),
    })
    .meta({ id: 'Keeping' }),
);

export const keepingRoutes = {
  'GET /api/events/:event/wifi': {
    about: "The hall's Wi-Fi, for staff screens and the big screen.",
    who: ['projector', 'facilitator', 'desk', 'officer'],
    reply: wifi.nullable(),
    refusals: [],
  },
  'GET /api/events/:event/words': {
    about: 'The name, place, date and Wi-Fi of the event.',
    who,
    reply: words,
    refusals: [],
  },
  'PUT /api/events/:event/words': {
    about: 'Changes the name, place, date and Wi-Fi of the event until the count is sealed.',
    who,
    body: newWords,
    reply: words,
    refusals: ['wrong-stage'],
  },
  'POST /api/events/:event/archive': {
    about: 'Puts the event in the archive, which ends its staff links, or brings it back.',
    who,
    body: z.strictObject({ archived: z.boolean() }),
    reply: keeping,
    refusals: ['wrong-stage', 'paused', 'nothing-to-undo'],
  },
  'GET /api/events/:event/keeping': {
    about: 'When data about people is erased, purpose by purpose, and how much there is.',
    who,
    reply: keeping,
    refusals: [],
  },
  'PUT /api/events/:event/keeping': {
    about: 'Sets the day of erasure for each purpose; null for that of the fund.',
    who,
    body: z.strictObject({ days: exactly<DaysAsked>()(eachPurpose(day)) }),
    reply: keeping,
    refusals: ['date-not-possible'],
  },
  'POST /api/events/:event/keeping/erase': {
    about: 'Erases what is kept for one purpose now.',
    who,
    body: exactly<ErasureAsked>()(z.strictObject({ purpose: z.enum(purposes), confirmed: z.literal(true) })),
    reply: keeping,
    refusals: ['wrong-stage', 'paused', 'already-moved'],
  },
  'POST /api/events/:event/keeping/date': {
    about: 'Says that the date of this computer is right: what is due in any event is then erased.',
    who,
    body: exactly<DateConfirmed>()(z.strictObject({ today: z.string(), confirmed: z.literal(true) })),
    reply: keeping,
    refusals: ['already-moved'],
  },
} as const satisfies Declarations;
