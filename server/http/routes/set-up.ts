/** The commands by which an officer sets an event up; those of the day travel over the socket. */

import { z } from 'zod';
import { accepted } from '../../../domain/outcome.ts';
import { staffCommands } from '../../../domain/wire/decode-staff.ts';
import { removeBid } from '../../office/bids.ts';
import { eventRoute, type Route } from '../route.ts';

const command = z.discriminatedUnion('type', [
  staffCommands['set-rules'],
  staffCommands['set-order'],
  staffCommands['remove-bid'],
]);

export const setUpRoutes: readonly Route[] = [
  eventRoute({
    method: 'post',
    path: '/command',
    roles: ['officer'],
    body: command,
    async answer({ deps, room, actor, body }) {
      const done = await (body.type === 'remove-bid'
        ? removeBid({ room, register: deps.register, actor }, body)
        : room.submit(body, actor));
      return done.ok ? accepted({ on: done.value.on }) : done;
    },
  }),
];
