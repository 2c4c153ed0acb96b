import type { StaffCommand } from '../../domain/wire/contract.ts';

/** What is asked once before an act that cannot be undone, in words that name the consequence. */
export interface Question {
  readonly question: string;
  readonly consequence: string;
  readonly confirm: string;
}

/** Something that the facilitator can do now. */
export interface Act {
  /** The act in words: "Start the pitch: Crewe Repair Café". */
  readonly label: string;
  readonly command: StaffCommand;
  readonly ask: Question | null;
  /** It ends something, such as the vote. */
  readonly danger: boolean;
}

/** An act that is done as soon as it is pressed. */
export function act(label: string, command: StaffCommand): Act {
  return { label, command, ask: null, danger: false };
}

/** An act that asks once. */
export function actAfterAsking(label: string, command: StaffCommand, ask: Question, danger = false): Act {
  return { label, command, ask, danger };
}
