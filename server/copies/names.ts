/** What the sealed copy is called on a stick; and what one that was there before, under another pass-phrase, is then. */
export const kitName = 'decision-day.kit';
export const earlierKitName = 'decision-day-earlier.kit';
