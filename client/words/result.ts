import type { BallotTypeName } from '../../domain/ballots/index.ts';
import type { NotChosenReason } from '../../domain/event/run.ts';
import { moneyWords } from './money.ts';
import { plural } from './numbers.ts';

const reasons: Record<NotChosenReason, string> = {
  'does-not-fit': 'More was needed than was left',
  'least-not-reached': 'What was left was less than the least amount',
  'after-the-line': 'The pot was decided before this place was reached',
  'below-pass-mark': 'Below the pass mark',
  'too-few-scorers': 'Scored by too few people',
  withdrawn: 'Withdrawn by the group',
  'left-out': 'Not here on the day',
  declined: 'The group said no thank you',
  excluded: 'Another is chosen, and only one of the two can be',
  'part-refused': 'The group said no to a part when it was asked aloud',
  'out-of-reach': 'Its supporters had less left between them than it needed',
  'no-support': 'Nobody chose it',
  'above-pot': 'Asks for more than there was to begin with',
  'rule-stopped': 'The rule ended before its supporters had earned enough',
};

/** What the officer's screens say about the result of an event. */
export const resultWords = {
  title: 'Result',
  none: 'There is no result yet. It is worked out when the count is sealed.',
  provisional: 'This result is provisional until an officer and a second named person have signed.',
  notTold: 'The result appears here once the hall has seen every step of it.',
  signedBy: 'Signed by',
  nobody: 'Nobody yet',
  standing: 'Standing',
  signed: 'Signed',
  notSigned: 'Provisional',
  run: 'Run',
  runOf: (number: number, replaces: number | null) =>
    replaces === null ? String(number) : `${number}, in place of run ${replaces}`,
  ballots: 'Ballots in the count',
  pot: 'Pot',
  allocated: 'Allocated',
  left: 'Left over',
  fingerprint: 'Fingerprint of the result',
  rulesFingerprint: 'Fingerprint of the rules',
  checkCode: 'Check code',
  sheet: 'The sheet to sign',
  sheetTitle: 'Result sheet',
  sheetMeans:
    'Print it for both to sign. Without a printer, take a blank form that was printed before the day and write down what stands here, number by number in the same order.',
  print: 'Print it',
  sheetPdf: 'As a PDF',
  blankPdf: 'The blank form (PDF)',
  practice: 'Practice: nothing here counts.',
  signHere: (who: string) => `${who}: name, signature, time`,
  happened: 'How it came about, step by step',
  downloads: 'Files to take away',
  forPeople: 'For people',
  forPrograms: 'For programs',
  forProgramsMeans: 'Whole pence, names that never change, the same bytes each time.',
  files: {
    'winners.xlsx': 'Winners (Excel)',
    'winners.csv': 'Winners (CSV)',
    'result.xlsx': 'Every project (Excel)',
    'result.csv': 'Every project (CSV)',
    'winners.json': 'Winners (JSON)',
    'winners-exact.csv': 'Winners (CSV)',
    'result.json': 'The whole result (JSON)',
    'result-exact.csv': 'Every project (CSV)',
    'ballots.json': 'How many gave each mark, for a recount (JSON)',
  },
  electionFile: 'Every ballot under a random number, for other programs (Pabulib)',
  dictionary: 'What every column means (CSV)',
  bundle: 'For whoever doubts it',
  bundleMeans:
    'Everything that a stranger needs to decide the result again, and no ballot that could be somebody’s. Once both have signed, anybody can fetch it from the public address of this event.',
  bundleFile: 'Audit bundle',
  linksTitle: 'The way from cards to ballots',
  linksKept:
    'While the result can still be challenged, whoever holds this computer and its key file could find out which ballot came from which card. When that time is over, destroy the way: the result, every file and every recount stay as they are.',
  linksQuestion: 'Destroy the way from cards to ballots?',
  linksMeans:
    'It cannot be undone. Nobody can look up a card of this event any more, and no phone can show its own marks again. Copies of the database and the key file that were made before still hold it: destroy those too.',
  linksDestroy: 'Destroy it',
  linksGone: 'Destroyed. Nobody can tell any more whose ballot was whose.',
  columns: 'What the columns mean',
  caption: 'Project by project',
  placeColumn: 'Place',
  projectColumn: 'Project',
  outcomeColumn: 'Outcome',
  amountColumn: 'Amount',
  askedColumn: 'Asked for',
  averageColumn: 'Average',
  countedAs: {
    score: { total: 'Total', voters: 'Scored by' },
    approval: { total: 'Votes', voters: 'Votes' },
    points: { total: 'Tokens', voters: 'Given by' },
    ranking: { total: 'Points', voters: 'Placed by' },
    knapsack: { total: 'Votes', voters: 'Votes' },
  } satisfies Record<BallotTypeName, { total: string; voters: string }>,
  chosen: 'Chosen',
  part: 'Chosen for part',
  notChosen: (why: NotChosenReason) => `Not chosen. ${reasons[why]}`,
  sums: (chosen: number, allocated: number, left: number) =>
    `${plural(chosen, 'project', 'projects')} with ${moneyWords(allocated)} in all. ${moneyWords(left)} is left over.`,
};

export type ResultWords = typeof resultWords;
