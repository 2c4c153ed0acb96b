/** Opening hours in words: each by itself, and all of them in a few pieces of one list (ST21). */

import type { OpeningPeriod } from '../event/rules/day-format.ts';
import { dayNameText } from '../words/day-name.ts';
import type { openingHours } from '../words/en-GB/opening-hours.ts';
import { timeOfDayText } from '../words/formats.ts';
import type { Language } from '../words/language.ts';
import type { Said } from '../words/messages.ts';

type Words = Said<typeof openingHours>;

/** “Saturday 16 January, 10:00 to 16:00” */
export function periodText({ day, from, to }: OpeningPeriod, words: Words, language: Language): string {
  return words.period({ day: dayNameText(day, language), ...timesText({ from, to }, language) });
}

/** More than this nobody reads in one sentence. */
const mostPieces = 4;

/** All of them as pieces of a list: days that follow each other with the same times are one piece. */
export function hoursTexts(
  hours: readonly OpeningPeriod[],
  words: Words,
  language: Language,
): readonly string[] {
  const runs = inRuns(hours);
  const named = runs.length > mostPieces ? runs.slice(0, mostPieces - 1) : runs;
  const pieces = named.map(([first, last]) =>
    first.day === last.day
      ? periodText(first, words, language)
      : words.days({
          first: dayNameText(first.day, language),
          last: dayNameText(last.day, language),
          ...timesText(first, language),
        }),
  );
  const count = runs.slice(named.length).reduce((sum, [first, last]) => sum + last.day - first.day + 1, 0);
  const end = hours[hours.length - 1];
  return count === 0 || end === undefined
    ? pieces
    : [...pieces, words.more({ count, last: dayNameText(end.day, language) })];
}

/** The first and the last of days that follow each other with the same times. */
function inRuns(hours: readonly OpeningPeriod[]): (readonly [OpeningPeriod, OpeningPeriod])[] {
  const runs: (readonly [OpeningPeriod, OpeningPeriod])[] = [];
  for (const period of hours) {
    const run = runs[runs.length - 1];
    const goesOn =
      run !== undefined &&
      run[1].day + 1 === period.day &&
      run[1].from === period.from &&
      run[1].to === period.to;
    if (goesOn) runs[runs.length - 1] = [run[0], period];
    else runs.push([period, period]);
  }
  return runs;
}

function timesText({ from, to }: Pick<OpeningPeriod, 'from' | 'to'>, language: Language) {
  return { from: timeOfDayText(from, language), to: timeOfDayText(to, language) };
}
