/** What a recount finds wrong in a published result. */
export const recount = {
  rulesFingerprint: 'The fingerprint of the rules does not match the rules.',
  runOrder: 'Run {run} does not follow the one before it.',
  counts: 'The counts of project {bid} do not add up to its total.',
  projects: 'The counts do not match the projects.',
  ballotsIn: 'More ballots are counted than came in.',
  ballotsMissing: 'The whole ballots are missing.',
  ballotsOther: 'The whole ballots do not match the result.',
  ballotsSum: 'The whole ballots do not add up to the counts.',
  youngMissing: 'The figures of young people and the rules do not match.',
  youngFigures: 'The figures of young people do not fit the counts.',
  youngTooFew: 'Figures of young people are shown that stand for too few ballots.',
  otherResult: 'What was worked out after the signing belongs to another result.',
  undecidable: 'Run {run} cannot be decided: what is published contradicts itself.',
  different: 'Run {run} comes out differently when it is decided again.',
} as const;
