/** The words of an event. They stand in erasable tables; a journal holds only a salted hash of them (J4). */

export interface BidText {
  /** The project's public name: "Crewe Repair Café". */
  readonly name: string;
  /** Who would receive the money. */
  readonly organisation: string;
  /** What the money is for, in the group's own words. */
  readonly purpose: string;
  readonly beneficiaries: string;
  /** Which of the fund's priorities it serves; empty when nobody said. */
  readonly priorities: string;
  /** When it would happen: "April to September"; empty when nobody said. */
  readonly period: string;
  /** Where its stall is: "By the stage"; left out where nobody said. */
  readonly stall?: string;
}

export interface EventText {
  /** "Crewe decides". */
  readonly name: string;
  readonly venue: string;
  /** As people read it: "Saturday 28 January". */
  readonly date: string;
  readonly fund: string;
  readonly area: string;
  /** Marked wherever it appears, when the words are made up. */
  readonly sample: boolean;
}

export const longestText = {
  name: 90,
  organisation: 120,
  purpose: 1200,
  beneficiaries: 300,
  priorities: 300,
  period: 120,
  stall: 60,
} as const satisfies Readonly<Record<keyof BidText, number>>;
