/** What copies are called, on the own disk and on a stick. */

/** In the data folder. */
export const copiesFolder = 'copies';
export const localCopyName = 'decision-day.sqlite';
export const kitName = 'decision-day.kit';
