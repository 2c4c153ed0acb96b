/** The commands by which an officer sets an event up; those of the day travel over the socket. */

import { z } from 'zod';
import type { Texts } from '../../../db/register/texts.ts';
import type { Command } from '../../../domain/event/commands.ts';
import type { EventState } from '../../../domain/event/state.ts';
import { accepted } from '../../../domain/outcome.ts';
import { staffCommands } from '../../../domain/wire/decode-staff.ts';
import { removeBid } from '../../office/bids.ts';
import { rulesCommand } from '../../office/rules.ts';
import { eventRoute, type Route } from '../route.ts';

const longestWhy = 300;

const command = z.discriminatedUnion('type', [
  // With it the reason for figures that come early: its words stand in no journal.
  staffCommands['set-rules'].extend({ why: z.string().max(longestWhy).optional() }),
  staffCommands['set-order'],
  staffCommands['remove-bid'],
]);

function asked(
  state: EventState,
  texts: Texts,
  body: Exclude<z.infer<typeof command>, { type: 'remove-bid' }>,
): Command {
  if (body.type !== 'set-rules') return body;
  const { rules, why = '' } = body;
  return rulesCommand(state, texts, { rules, why });
}

export const setUpRoutes: readonly Route[] = [
  eventRoute({
    method: 'post',
    path: '/command',
    roles: ['officer'],
    body: command,
    async answer({ deps, room, actor, body }) {
      const done = await (body.type === 'remove-bid'
        ? removeBid({ room, actor }, body)
        : room.submit(asked(room.state, deps.register.texts, body), actor));
      return done.ok ? accepted({ on: done.value.on }) : done;
    },
  }),
];
