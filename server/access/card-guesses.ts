/** Guessing what stands on cards: a pace for each length of code, because who tries one kind holds up no other. */

import type { Limits } from '../../db/limits/limits.ts';
import type { Time } from '../live/time.ts';
import { longCodeLimit, numberedCodeLimit } from './guesses.ts';
import { PacedGuesses } from './paced-guesses.ts';

export interface CardGuesses {
  /** For short codes alone, which do not wait. */
  readonly limits: Limits;
  readonly long: PacedGuesses;
  readonly numbered: PacedGuesses;
}

/** @param events how many events have cards that open something. */
export function cardGuesses(limits: Limits, time: Pick<Time, 'after'>, events: () => number): CardGuesses {
  return {
    limits,
    long: new PacedGuesses(time, limits, longCodeLimit),
    numbered: new PacedGuesses(time, limits, () => numberedCodeLimit(events())),
  };
}
