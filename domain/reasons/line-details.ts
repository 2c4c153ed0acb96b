/**
 * Everything that can be said of one line of a run, as data. Each screen chooses how many words to use, and calculates
 * no figure.
 */

import type { RunLine } from '../event/run.ts';
import type { BidId } from '../ids.ts';
import { isFunded, type DecidedEvent } from './decided.ts';
import { Figures } from './figure.ts';
import { reasonOf } from './reason.ts';
import { betweenBefore, levelOf, levelWith, placeOf, rankedBeside } from './places.ts';
import type { PassedOverCount, Reason, RankedPlace } from './details.ts';

export interface LineDetails {
  readonly line: RunLine;
  /** Null for a project that was compared with nobody. */
  readonly standing: RankedPlace | null;
  /** Everybody who shares its place. */
  readonly level: readonly BidId[];
  /** What was passed over since the project announced before it. */
  readonly between: PassedOverCount | null;
  /** Null for a project with money. */
  readonly reason: Reason | null;
}

/** Every line of the run, in its order. */
export function lineDetails(decided: DecidedEvent): LineDetails[] {
  const figures = new Figures(decided);
  return decided.run.lines.map((line) => {
    const level = levelWith(line, decided);
    return {
      line,
      standing: rankedPlaceOf(line, level, decided, figures),
      level,
      between: betweenBefore(line, decided),
      reason: isFunded(line) ? null : reasonOf(line, decided, figures),
    };
  });
}

function rankedPlaceOf(
  line: RunLine,
  sharing: readonly BidId[],
  decided: DecidedEvent,
  figures: Figures,
): RankedPlace | null {
  const place = placeOf(line, decided);
  if (place === null) return null;
  const of = rankedBeside(line, decided);
  const level = levelOf(sharing);
  return {
    ...place,
    figure: figures.of(line),
    ...(of !== null && { of }),
    ...(level !== null && { level }),
  };
}
