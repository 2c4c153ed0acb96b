/** The commands by which an officer sets an event up; those of the day travel over the socket. */

import type { setUpRoutes } from '../../../domain/contract/set-up.ts';
import type { Texts } from '../../../db/register/texts.ts';
import type { Command } from '../../../domain/event/commands.ts';
import { accepted } from '../../../domain/outcome.ts';
import type { BodyOf } from '../../../domain/contract/contract.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { removeBid } from '../../office/bids.ts';
import { rulesCommand } from '../../office/rules.ts';
import type { Handlers } from '../route.ts';

type Sent = BodyOf<(typeof setUpRoutes)['POST /api/events/:event/command']>;

async function asked(
  room: EventRoom,
  texts: Texts,
  body: Exclude<Sent, { type: 'remove-bid' }>,
): Promise<Command> {
  if (body.type !== 'set-rules') return body;
  const { rules, why = '' } = body;
  return rulesCommand(room, texts, { rules, why });
}

export const setUpHandlers: Handlers<typeof setUpRoutes> = {
  async 'POST /api/events/:event/command'({ deps, room, actor, body }) {
    const done = await (body.type === 'remove-bid'
      ? removeBid({ room, actor }, body)
      : room.submit(await asked(room, deps.register.texts, body), actor));
    if (!done.ok) return done;
    if (body.type === 'remove-bid') await deps.keptUploads.deleteUnnamed();
    return accepted({ on: done.value.on });
  },
};
