/** Cards: made, printed, looked up and cancelled. */

import { z } from 'zod';
import { cancelReasons } from '../../../domain/event/entries.ts';
import { accepted } from '../../../domain/outcome.ts';
import { cancelCard, cardStanding, cardsToPrint, makeCards } from '../../office/cards.ts';
import { eventRoute, numberIn, type Roles, type Route } from '../route.ts';

const roles: Roles = ['desk', 'officer'];

export const cardRoutes: readonly Route[] = [
  eventRoute({
    method: 'post',
    path: '/cards',
    roles,
    body: z.strictObject({ count: z.int() }),
    answer: ({ deps, room, actor, body }) => makeCards(deps, room, body.count, actor),
  }),
  eventRoute({
    method: 'get',
    path: '/cards',
    roles,
    answer: ({ deps, room, request }) => accepted(cardsToPrint(deps, room, numberIn(request, 'batch'))),
  }),
  eventRoute({
    method: 'get',
    path: '/cards/:number',
    roles,
    answer: ({ deps, room, request }) => cardStanding(deps, room, numberIn(request, 'number')),
  }),
  eventRoute({
    method: 'post',
    path: '/cards/:number/cancel',
    roles,
    body: z.strictObject({ reason: z.enum(cancelReasons), replace: z.boolean() }),
    answer: ({ deps, room, actor, body, request }) =>
      cancelCard(deps, room, { number: numberIn(request, 'number'), ...body }, actor),
  }),
];
