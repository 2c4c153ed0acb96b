/** What the routes of the door answer. */

/** Cards handed out for lost ones whose numbers nobody knew. */
export interface SecondCards {
  readonly cards: number;
}

/** How many people may vote; null when nobody knows. */
export interface Entitled {
  readonly people: number | null;
}
