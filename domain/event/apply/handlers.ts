/** Every entry, and what it changes in the state. One that is missing here does not compile. */

import type { EntryType } from '../entries.ts';
import { afterSigning } from './after-signing.ts';
import { asking } from './asking.ts';
import { receiving } from './ballots.ts';
import { cards } from './cards.ts';
import { closing } from './closing.ts';
import { doors } from './doors.ts';
import { documents } from './documents.ts';
import { eventDetails } from './event-details.ts';
import type { EntryHandlers } from './handler.ts';
import { hours } from './hours.ts';
import { interests } from './interests.ts';
import { keeping } from './keeping.ts';
import { pictures } from './pictures.ts';
import { pausing } from './pausing.ts';
import { pitches } from './pitches.ts';
import { sealing } from './sealing.ts';
import { phonesFailing } from './phones-failing.ts';
import { settingUp } from './setting-up.ts';
import { showing } from './showing.ts';
import { signing } from './signing.ts';
import { telling } from './telling.ts';
import { turnout } from './turnout.ts';
import { tying } from './tying.ts';
import { undoing } from './undoing.ts';

export const entryHandlers: EntryHandlers<EntryType> = {
  ...settingUp,
  ...pictures,
  ...documents,
  ...cards,
  ...interests,
  ...eventDetails,
  ...keeping,
  ...doors,
  ...hours,
  ...pitches,
  ...closing,
  ...pausing,
  ...showing,
  ...undoing,
  ...receiving,
  ...phonesFailing,
  ...turnout,
  ...sealing,
  ...tying,
  ...asking,
  ...telling,
  ...signing,
  ...afterSigning,
};
