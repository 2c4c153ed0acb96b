/** Housekeeping of one event: its words, its Wi-Fi, the archive, and the day on which names and contacts are erased. */

import { z } from 'zod';
import { dayOf } from '../../../domain/day.ts';
import { longestText } from '../../../domain/event/texts.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { EventWordsAsked } from '../../../domain/wire/http-staff.ts';
import { eraseData } from '../../office/erasure.ts';
import { saveEventText, wifiOf } from '../../office/event-texts.ts';
import { line } from '../../../domain/contract/fields.ts';
import { keepingOf } from '../../office/keeping.ts';
import { eventRoute, type EventAsk, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer'];
/** The longest name that a network can have, and the longest key that it takes. */
const wifi = z.strictObject({ network: line(32), password: z.string().max(63) });

const wifiForStaff = eventRoute({
  method: 'get',
  path: '/wifi',
  roles: ['projector', 'facilitator', 'desk', 'officer'],
  answer: ({ deps, room }) => accepted(wifiOf(deps.register.texts, room.state.textHash)),
});

const words = eventRoute({ method: 'get', path: '/words', roles, answer: (ask) => accepted(wordsOf(ask)) });

/** Allowed until the count is sealed (H1): from then on the result is known under its words. */
const changeWords = eventRoute({
  method: 'put',
  path: '/words',
  roles,
  body: z.strictObject({
    name: line(longestText.name),
    venue: line(longestText.organisation),
    date: line(longestText.name),
    wifi: wifi.nullable(),
  }),
  async answer(ask) {
    const { deps, room, actor, body } = ask;
    const { wifi: hall, ...said } = body;
    const text = { ...room.book().text, ...said };
    const textHash = saveEventText(deps.register.texts, text, hall);
    const changed = await room.submit({ type: 'change-words', textHash }, actor);
    return changed.ok ? accepted(wordsOf(ask)) : changed;
  },
});

const archive = eventRoute({
  method: 'post',
  path: '/archive',
  roles,
  body: z.strictObject({ archived: z.boolean() }),
  async answer({ deps, room, actor, body }) {
    // Staff links work for one event and end with it.
    const done = await (body.archived
      ? room.submit({ type: 'archive' }, actor, {
          changes: [{ kind: 'links-ended', event: room.event, now: deps.now() }],
        })
      : room.submit({ type: 'bring-back' }, actor));
    return done.ok ? accepted(keepingOf(room, deps)) : done;
  },
});

const keeping = eventRoute({
  method: 'get',
  path: '/keeping',
  roles,
  answer: ({ deps, room }) => accepted(keepingOf(room, deps)),
});

const setDay = eventRoute({
  method: 'put',
  path: '/keeping',
  roles,
  body: z.strictObject({ day: z.string().nullable() }),
  async answer({ deps, room, actor, body }) {
    const day = body.day === null ? null : dayOf(body.day);
    if (day === null && body.day !== null) return refused('date-not-possible');
    const done = await room.submit({ type: 'set-erasure', day }, actor);
    return done.ok ? accepted(keepingOf(room, deps)) : done;
  },
});

const erase = eventRoute({
  method: 'post',
  path: '/keeping/erase',
  roles,
  body: z.strictObject({ confirmed: z.literal(true) }),
  async answer({ deps, room, actor }) {
    const done = await eraseData(deps, room, actor);
    return done.ok ? accepted(keepingOf(room, deps)) : done;
  },
});

export const keepingRoutes: readonly Route[] = [
  wifiForStaff,
  words,
  changeWords,
  archive,
  keeping,
  setDay,
  erase,
];

function wordsOf({ deps, room }: EventAsk<unknown>): EventWordsAsked {
  const { name, venue, date } = room.book().text;
  return { name, venue, date, wifi: wifiOf(deps.register.texts, room.state.textHash) };
}
