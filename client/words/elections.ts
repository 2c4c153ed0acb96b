import type { Malformation } from '../../domain/pabulib/malformed.ts';
import type { OpeningRule } from '../../domain/pabulib/as-rules.ts';
import type { Unfitness } from '../../domain/pabulib/unfit.ts';
import { mostElection } from '../../domain/wire/http-elections.ts';
import type { FileNotice } from '../../domain/pabulib/notices.ts';
import { noticeSentence } from './election-notices.ts';
import { largestPence } from '../../domain/money.ts';
import { moneyWords } from './money.ts';
import { countWords, plural } from './numbers.ts';

const malformations: Record<Malformation, string> = {
  'quote-not-closed': 'a quotation mark opens here and is never closed',
  'text-after-quote': 'text follows a closing quotation mark',
  'before-first-section': 'there is text before the first section',
  'section-twice': 'a section appears twice',
  'section-missing': 'a section is missing: there must be META, PROJECTS and VOTES',
  'header-missing': 'a section has no row with the names of its columns',
  'column-missing': 'a column that is needed is missing',
  'column-twice': 'a column appears twice',
  'too-many-cells': 'the row has more cells than its header',
  'cell-missing': 'a cell that is needed is empty',
  'key-twice': 'this setting appears twice',
  'key-missing': 'META does not say the budget or the type of vote',
  'utf-16': 'the file is UTF-16 text. Open it in a text editor and save it as UTF-8',
  'not-a-number': 'this is not a number',
  'digits-grouped': 'the number has separators. Write the digits without commas or spaces',
  'below-zero': 'an amount is below zero',
  'unknown-vote-type': 'this type of vote is not known',
  'unknown-scoring': 'this way to score places is not known',
  'project-twice': 'a project appears twice',
  'list-item-missing': 'a comma has nothing beside it. Delete it, or write what is missing',
  'unknown-project': 'a ballot lists a project that is not in the file',
  'listed-twice': 'a ballot lists a project twice',
  'points-do-not-match': 'a ballot lists more or fewer projects than it gives points',
};

const unfitness: Record<Unfitness, string> = {
  'no-projects': 'The file has no project that could be paid for from its budget.',
  'no-ballots': 'The file has no ballots.',
  'too-many-projects': `The file has more than ${countWords(mostElection.projects)} projects. That is the most that can be opened here.`,
  'too-many-ballots': `The file has more than ${countWords(mostElection.ballots)} ballots. That is the most that can be opened here.`,
  pence: 'An amount in the file is not a whole number of pence.',
  'too-much-money': `An amount in the file is above ${moneyWords(largestPence)}. That is the most that can be opened here.`,
  points:
    'The points in the file are not whole numbers from 0 to 1,000. No ballot here can have other points.',
  averages: 'Averages cannot be worked out from this file.',
  'above-budget':
    'A project asks for nothing or for more than the budget, and the file’s own rule stops there. Choose another rule.',
  'rule-not-known': 'The file names a rule that is not known here. Choose one of the other rules.',
  rules:
    'No kind of ballot here can take what the file contains, or this rule does not suit it. Try another rule.',
};

const rules: Record<OpeningRule, string> = {
  'of-the-file': 'As the file says; best project first if it does not say',
  ranked: 'Best project first, until the pot is used',
  'greedy-per-cost': 'Most support for each pound first',
  'equal-shares': 'Everybody has an equal share of the pot',
  phragmen: 'Everybody’s money grows until their projects can be paid for',
};

/** What the officer reads while a published election is opened from its file. */
export const electionWords = {
  title: 'Open an election from a file',
  sentence:
    'The file of a published election (Pabulib, .pb) becomes a practice event with its projects and ballots, counted and sealed. It can be shown on the big screen, exported, and compared under other rules.',
  file: 'Choose the file',
  fileHint: `Up to ${countWords(mostElection.projects)} projects and ${countWords(mostElection.ballots)} ballots. Its amounts are read as pounds.`,
  fileMissing: 'Choose a file first',
  fileNotUtf8:
    'This file is not UTF-8 text. Open it in a text editor, save it as UTF-8, and choose it again.',
  fileTooLarge: 'This file is too large. It can have up to 7 megabytes.',
  rule: 'How is the pot used?',
  rules,
  open: 'Open this election',
  opening: 'The ballots are being cast and counted…',
  opened: (ballots: number, leftOut: number, notices: readonly FileNotice[]) =>
    [
      `The election is open, with ${plural(ballots, 'ballot', 'ballots')}.`,
      leftOut === 0
        ? []
        : `${plural(leftOut, 'project was', 'projects were')} left out: they ask for nothing or for more than the pot.`,
      ...notices.map(noticeSentence),
    ]
      .flat()
      .join(' '),
};

/** Where in the file something is wrong, and what. */
export function unreadableSentence(line: unknown, column: unknown, malformation: string): string {
  const what = Object.entries(malformations).find(([code]) => code === malformation)?.[1];
  return `Line ${String(line)}, column ${String(column)}: ${what ?? 'this cannot be read'}. Nothing was made.`;
}

export function unfitSentence(why: string): string {
  const sentence = Object.entries(unfitness).find(([code]) => code === why)?.[1];
  return `${sentence ?? 'This election cannot be held as an event.'} Nothing was made.`;
}
