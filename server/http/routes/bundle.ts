/** The audit bundle: for anybody once a result is signed, for officers and auditors as soon as all of it was told. */

import { isAllTold } from '../../../domain/event/told.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { bundleOf } from '../../office/bundle/bundle.ts';
import { publishedBundle } from '../../office/bundle/published-bundle.ts';
import { wholeBallotsFor } from '../../office/whole-ballots-for.ts';
import { Download } from '../answers.ts';
import { noteTaken } from '../note-taken.ts';
import { eventRoute, numberIn, openRoute, type Route } from '../route.ts';

export const bundleRoutes: readonly Route[] = [
  openRoute({
    method: 'get',
    path: '/open-data/events/:event/bundle.zip',
    answer({ deps, request }) {
      const room = deps.rooms.event(numberIn(request, 'event'));
      if (!room) return refused('unknown-event');
      return download(room, publishedBundle(room));
    },
  }),
  eventRoute({
    method: 'get',
    path: '/export/bundle.zip',
    roles: ['officer', 'auditor'],
    answer(ask) {
      const { room, actor } = ask;
      if (!isAllTold(room.state)) return refused('not-all-shown');
      const whole = wholeBallotsFor(room, actor);
      const file = download(room, bundleOf(room, whole));
      if (file.ok) noteTaken(ask, whole);
      return file;
    },
  }),
];

function download(room: EventRoom, content: Buffer | null): Outcome<Download> {
  if (content === null) return refused('no-run');
  const { state } = room;
  const standing = [state.practice ? 'practice' : [], state.stage === 'signed' ? [] : 'provisional'].flat();
  const name = ['event', room.event, ...standing, 'bundle.zip'].join('-');
  return accepted(new Download({ name, type: 'application/zip', content }));
}
