/** Housekeeping of one event: its words, its Wi-Fi, the archive, and the days on which data about people is erased. */

import type { keepingRoutes } from '../../../domain/contract/keeping.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { EventWordsAsked } from '../../../domain/wire/http-staff.ts';
import { daysIn } from '../../office/days-asked.ts';
import { eraseNow } from '../../office/erasure.ts';
import { hallOf, saveEventText, wifiOf } from '../../office/event-texts.ts';
import { confirmDate, keepingOf } from '../../office/keeping.ts';
import type { Handlers, EventRequest } from '../route.ts';

export const keepingHandlers: Handlers<typeof keepingRoutes> = {
  'GET /api/events/:event/wifi': async ({ deps, room }) =>
    accepted(await wifiOf(deps.register.texts, room.state.textHash)),
  'GET /api/events/:event/words': async (ask) => accepted(await wordsOf(ask)),
  /** Allowed until the count is sealed (H1): from then on the result is known under its words. */
  async 'PUT /api/events/:event/words'(ask) {
    const { deps, room, actor, body } = ask;
    const { wifi, sharedDevices = false, ...said } = body;
    const text = { ...room.book().text, ...said };
    const textHash = await saveEventText(deps.register.texts, text, { wifi, sharedDevices });
    const changed = await room.submit({ type: 'change-words', textHash }, actor);
    return changed.ok ? accepted(await wordsOf(ask)) : changed;
  },
  async 'POST /api/events/:event/archive'({ deps, room, actor, body }) {
    // Staff links work for one event and end with it.
    const done = await (body.archived
      ? room.submit({ type: 'archive' }, actor, {
          changes: [{ kind: 'links-ended', event: room.event, now: deps.now() }],
        })
      : room.submit({ type: 'bring-back' }, actor));
    return done.ok ? accepted(await keepingOf(room, deps)) : done;
  },
  'GET /api/events/:event/keeping': async ({ deps, room }) => accepted(await keepingOf(room, deps)),
  async 'PUT /api/events/:event/keeping'({ deps, room, actor, body }) {
    const days = daysIn(body.days);
    if (days === null) return refused('date-not-possible');
    const done = await room.submit({ type: 'set-erasure', days }, actor);
    return done.ok ? accepted(await keepingOf(room, deps)) : done;
  },
  async 'POST /api/events/:event/keeping/erase'({ deps, room, actor, body }) {
    const done = await eraseNow(deps, room, body.purpose, actor);
    return done.ok ? accepted(await keepingOf(room, deps)) : done;
  },
  async 'POST /api/events/:event/keeping/date'({ deps, room, actor, body }) {
    const done = await confirmDate(deps, body, actor);
    return done.ok ? accepted(await keepingOf(room, deps)) : done;
  },
};

async function wordsOf({ deps, room }: EventRequest<unknown>): Promise<EventWordsAsked> {
  const { name, venue, date } = room.book().text;
  const { wifi, sharedDevices } = await hallOf(deps.register.texts, room.state.textHash);
  return { name, venue, date, wifi, ...(sharedDevices ? { sharedDevices } : {}) };
}
