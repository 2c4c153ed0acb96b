import { takesAnswers } from '../event/takes-answers.ts';
import type { EventState } from '../event/state.ts';
import { commonView } from './common.ts';
import type { ViewSources } from './view-sources.ts';
import type { PhoneView } from './roles.ts';
import { tieView } from './tie.ts';

/** What every phone in the hall sees (V3): no count and no figure before the results; and whether ballots are taken. */
export function phoneView(state: EventState, hall: ViewSources): PhoneView {
  const tie = tieView(state)?.tied ?? null;
  const asks = hall.questions?.taking === true && takesAnswers(state);
  return {
    ...commonView(state, hall),
    role: 'phone',
    tie,
    saving: hall.saving,
    ...(asks && { questions: true as const }),
  };
}
