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

/** What reading an election for an event finds, and what of the file the words about it name. */
export type UnfitFault =
  | { readonly code: 'averages' | 'points' | 'too-much-money' | 'pence' }
  | { readonly code: 'above-budget'; readonly project: string }
  | { readonly code: 'rule-not-known'; readonly rule: string };

/** The election is complete, but no event can hold it unchanged; its words are in `fault-words.ts`. */
export class UnfitElection extends Error {
  override readonly name = 'UnfitElection';
  readonly code: Unfitness;
  readonly fault: UnfitFault;

  constructor(fault: UnfitFault) {
    super(JSON.stringify(fault));
    this.code = fault.code;
    this.fault = fault;
  }
}
