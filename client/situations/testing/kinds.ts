/**
 * Every kind of sentence about a situation. A sentence of no known kind fails too: the author of a new one says here
 * when it is true.
 */

import type { Kind } from './kind.ts';
import { kindsOfFigures } from './kinds-of-figures.ts';
import { kindsOfTheDay } from './kinds-of-the-day.ts';

/** Words that make a sentence one of its moment. */
export const ofTheSituation =
  /\b(?:open\w*|clos\w+|now|until|still|yet|later|waiting|next|on (?:its|their) way|counted|in the count|final|provisional|signed|scan|change[sd]?|received|sent|scor\w+|presented|heard|told|last call|soon|paused?|started|opened|handed out|not complete|ballots?|people are in)\b/i;

export const kinds: readonly Kind[] = [...kindsOfTheDay, ...kindsOfFigures];
