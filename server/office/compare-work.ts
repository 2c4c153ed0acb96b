/** What a dozen rules make of many ballots, worked out in a thread. */

import { compareRules } from '../../domain/event/running/compare.ts';
import type { Compared } from '../../domain/event/running/compared.ts';
import { inputsOf } from '../../domain/event/running/inputs.ts';
import type { Work } from '../workers/in-thread.ts';
import { withEventAt, type EventAtEntry } from '../live/read-again.ts';

const work: Work<EventAtEntry, readonly Compared[]> = (then, database) =>
  withEventAt(database, then, ({ state }) => compareRules(inputsOf(state, { because: 'sealed' })));

export default work;
