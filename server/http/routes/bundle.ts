/** The audit bundle: for anybody once a result is signed, for officers and auditors as soon as all of it was told. */

import { isAllTold } from '../../../domain/event/told.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { bundleOf } from '../../office/bundle/bundle.ts';
import { Download } from '../answers.ts';
import { eventRoute, numberIn, openRoute, type Route } from '../route.ts';

export const bundleRoutes: readonly Route[] = [
  openRoute({
    method: 'get',
    path: '/open-data/events/:event/bundle.zip',
    answer({ deps, request }) {
      const room = deps.rooms.event(numberIn(request, 'event'));
      if (!room) return refused('unknown-event');
      return room.state.stage === 'signed' ? download(room, false) : refused('no-run');
    },
  }),
  eventRoute({
    method: 'get',
    path: '/export/bundle.zip',
    roles: ['officer', 'auditor'],
    answer: ({ room, actor }) =>
      isAllTold(room.state) ? download(room, actor.role === 'auditor') : refused('not-all-shown'),
  }),
];

function download(room: EventRoom, toAuditor: boolean): Outcome<Download> {
  const content = bundleOf(room, toAuditor);
  if (content === null) return refused('no-run');
  const { state } = room;
  const standing = [state.practice ? 'practice' : [], state.stage === 'signed' ? [] : 'provisional'].flat();
  const name = ['event', room.event, ...standing, 'bundle.zip'].join('-');
  return accepted(new Download({ name, type: 'application/zip', content }));
}
