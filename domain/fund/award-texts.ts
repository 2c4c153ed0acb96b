/** What people write about an award or a direct grant. It stands beside the journal, by its salted hash (J4). */

export interface AwardText {
  /** By which delegation or minute the officer may decide. */
  readonly authority: string;
  readonly alternatives: string;
  readonly interests: string;
  readonly conditions: string;
}

export interface GrantText {
  /** An organisation, never a private person. */
  readonly payee: string;
  readonly purpose: string;
  readonly authority: string;
}

/** What the letters say to groups that got nothing. */
export interface Signposts {
  readonly funds: string;
  /** One contact for all questions: a team's, not a person's. */
  readonly contact: string;
}

/** The body that receives the money for a group without a bank account. */
export interface ReceivingBody {
  readonly body: string;
}

export const longestAwardText = { line: 200, paragraphs: 2_000 } as const;
