/** What the routes of the door answer. */

/** Cards handed out for lost ones whose numbers nobody knew. */
export interface SecondCards {
  readonly cards: number;
}

/** How many people may vote; null when nobody knows. */
export interface Entitled {
  readonly people: number | null;
}

/** A name that the desk notes, or takes back. */
export interface NameAtDoor {
  readonly name: string;
  readonly act: 'add' | 'take-back';
}

export interface CheckedIn {
  /** On the list now. */
  readonly people: number;
  /** Of that name. */
  readonly same: number;
}

/** In alphabetical order. */
export interface NamesAtDoor {
  readonly names: readonly string[];
}
