/** How each role's view is made. */

import type { EventState } from '../../domain/event/state.ts';
import { deskView } from '../../domain/views/desk.ts';
import { facilitatorView } from '../../domain/views/facilitator.ts';
import type { ViewSources } from '../../domain/views/view-sources.ts';
import { phoneView } from '../../domain/views/phone.ts';
import { projectorView } from '../../domain/views/projector.ts';
import type { ViewOf, ViewRole } from '../../domain/views/roles.ts';

export const renderers: { readonly [R in ViewRole]: (state: EventState, hall: ViewSources) => ViewOf<R> } = {
  phone: phoneView,
  projector: projectorView,
  facilitator: facilitatorView,
  desk: deskView,
};
