/** Why a readable file cannot become an event; a closed list, so that each reason has its sentence. */
export type Unfitness =
  | 'no-projects'
  | 'no-ballots'
  | 'too-many-projects'
  | 'too-many-ballots'
  | 'pence' // amounts that are no whole pence
  | 'too-much-money' // an amount above the largest that is taken (M4)
  | 'points' // points that are no whole numbers that a ballot can give
  | 'averages' // averages of what ballots do not list
  | 'above-budget' // a project that no event takes, under a rule that stops there
  | 'rule-not-known' // META names a rule that is none here
  | 'rules'; // a ballot wider than any of ours, or a rule that does not go with it

/** The election is complete, but no event can hold it unchanged. */
export class UnfitElection extends Error {
  override readonly name = 'UnfitElection';
  readonly code: Unfitness;

  constructor(code: Unfitness, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
