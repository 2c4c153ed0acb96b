import { partOf } from '../../net/part.ts';

/**
 * Pages that nobody needs for their first vote: one download, asked for as soon as the first page stands, so that they
 * are there when the Wi-Fi is not.
 */
export const laterPages = partOf(() => import('./later.tsx'));
