/** The audit bundle: for anybody once a result is signed, for officers and auditors as soon as all of it was told. */

import { isAllTold } from '../../../domain/event/told.ts';
import type { WholeBallots } from '../../../domain/exports/whole-ballots.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { bundleOf } from '../../office/bundle/bundle.ts';
import { publishedBundle } from '../../office/bundle/published-bundle.ts';
import { wholeBallotsFor } from '../../office/whole-ballots-for.ts';
import { Download } from '../answers.ts';
import { eventRoute, numberIn, openRoute, type Route } from '../route.ts';

export const bundleRoutes: readonly Route[] = [
  openRoute({
    method: 'get',
    path: '/open-data/events/:event/bundle.zip',
    answer({ deps, request }) {
      const room = deps.rooms.event(numberIn(request, 'event'));
      if (!room) return refused('unknown-event');
      return download(room, publishedBundle(room), null);
    },
  }),
  eventRoute({
    method: 'get',
    path: '/export/bundle.zip',
    roles: ['officer', 'auditor'],
    answer({ room, actor }) {
      if (!isAllTold(room.state)) return refused('not-all-shown');
      const whole = wholeBallotsFor(room, actor);
      return download(room, bundleOf(room, whole), whole);
    },
  }),
];

/** @param whole of what staff take away; null for what anybody may have */
function download(room: EventRoom, content: Buffer | null, whole: WholeBallots | null): Outcome<Download> {
  if (content === null) return refused('no-run');
  const { state } = room;
  const standing = [state.practice ? 'practice' : [], state.stage === 'signed' ? [] : 'provisional'].flat();
  const name = ['event', room.event, ...standing, 'bundle.zip'].join('-');
  const file = { name, type: 'application/zip', content } as const;
  return accepted(whole === null ? new Download(file, null) : new Download(file, 'bundle.zip', whole));
}
