import { partOf } from '../net/part.ts';

/** What stands over a page or under it, and is asked for once the page itself stands. */
export const outBar = partOf(() => import('./out-bar.tsx'));
/** For a phone on which several people vote. */
export const whoseTurn = partOf(() => import('./one-phone/whose-turn.tsx'));

/** Only events with opening times ask for it. */
export const hoursBar = partOf(() => import('./hours-bar.tsx'));
