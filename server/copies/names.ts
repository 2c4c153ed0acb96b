/** What the sealed copy is called on a stick. */
export const kitName = 'decision-day.kit';
