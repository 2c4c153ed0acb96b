/** How many took part, and of how many (D4, D6): the same figures on every screen, page, sheet and file. */

/** What is known at the door, before and at the seal. */
export interface DoorCount {
  /** Cards handed out in place of one whose number nobody knew (D7). */
  readonly secondCards: number;
  /** How many people may vote, as an officer said; null when nobody did. */
  readonly entitled: number | null;
  /** As it was counted at the seal; null before, and where nobody knows. */
  readonly turnout: Turnout | null;
}

export const nothingCounted: DoorCount = { secondCards: 0, entitled: null, turnout: null };

/** More people than that live in no area of one event. */
export const mostPeople = 1_000_000;

export const turnoutOf = ['entitled', 'checked-in', 'handed-out'] as const;

/** Of whom the ballots came: of the people who may vote, or of the cards that were handed out. */
export interface Turnout {
  readonly of: (typeof turnoutOf)[number];
  readonly all: number;
}

/** What is said of it beside the number of ballots; what is not known, or was not asked for, is left out. */
export interface TurnoutFacts {
  /** Ballots in (T6). */
  readonly voted: number;
  readonly turnout?: Turnout;
  /** The least number of people who vote, by the rules. */
  readonly quorum?: number;
  /** Cards handed out in place of a lost one whose number nobody knew: somebody may have voted twice (D7). */
  readonly possiblyTwice?: number;
}

interface Known {
  readonly voted: number;
  readonly turnout: Turnout | null;
  /** 0: none. */
  readonly quorum: number;
  readonly possiblyTwice: number;
}

/** Null where nothing is to be said: nobody counted, the rules name no quorum, and no card was handed out twice. */
export function factsOf({ voted, turnout, quorum, possiblyTwice }: Known): TurnoutFacts | null {
  if (turnout === null && possiblyTwice === 0 && quorum === 0) return null;
  return {
    voted,
    ...(turnout !== null && { turnout }),
    ...(quorum > 0 && { quorum }),
    ...(possiblyTwice > 0 && { possiblyTwice }),
  };
}

/** Fewer people voted than the rules ask for. */
export function missesQuorum({ voted, quorum = 0 }: TurnoutFacts): boolean {
  return voted < quorum;
}
