import type { ImportField, ImportProblem } from '../../domain/wire/http-bids.ts';
import { countWords, plural } from './numbers.ts';

const problems: Record<ImportProblem['problem'], string> = {
  'missing-column': 'Say which column of the file this is',
  empty: 'This cell is empty',
  'too-long': 'This text is too long',
  'not-an-amount': 'This is not an amount in pounds, such as 1,850 or 1850.50',
  'ask-above-pot': 'This asks for more than the pot holds',
  'ask-above-cap': 'This asks for more than anybody can ask for today',
  'least-above-ask': 'The least amount is more than the ask',
  'ask-is-zero': 'This asks for nothing',
  'twice-in-file': 'A bid of this name by this group stands further up in the file',
  'already-there': 'This bid is in the list already with other words or amounts: change it there',
  unreadable: 'Letters were lost here: save the file again as CSV UTF-8',
  'not-yes-or-no': 'Write yes, no or an age in years',
  'adult-missing': 'A presenter under 18 needs a responsible adult',
  'names-a-child':
    'The surname, school or contact of a presenter under 18 stands here, where everybody would read it',
  'not-csv': 'This row cannot be read as CSV: a quotation mark may be missing',
  'not-xlsx': 'This is not an Excel file that can be read. Save it again as .xlsx or CSV, without a password',
};

/** What each column of a spreadsheet says, in the order of the form. */
const fields: Record<ImportField, string> = {
  name: 'Name of the project',
  organisation: 'Who would receive the money',
  purpose: 'What the money is for',
  beneficiaries: 'Who benefits',
  ask: 'Asks for, in pounds',
  least: 'The least you could do this with, in pounds',
  priorities: 'Priorities it serves',
  period: 'When it would happen',
  presenter: 'Name of the presenter',
  contact: 'How to reach the presenter',
  under18: 'Presenter under 18: yes, no or an age',
  adult: 'Responsible adult of a presenter under 18',
  school: 'School of a presenter under 18',
};

/** What the officer's screens say while bids are taken from a spreadsheet. */
export const importWords = {
  title: 'Import bids',
  sentence:
    'Choose an Excel file (.xlsx) or a CSV file with one bid a row. Its columns may be called as you like: you say which is which, and that is remembered for this fund. Nothing is taken until every row is right.',
  whatToHave: 'What the file can hold',
  needed: 'Needed',
  mayBeEmpty: 'May be empty',
  private: 'Only for officers; of a presenter under 18 no surname is kept',
  never: 'Never kept: only used to see that it stands nowhere',
  template: 'Download an empty template',
  fields,
  columnTerm: 'Column',
  file: 'Choose the file',
  fileRead: (name: string) => `${name} is read. It stays on this device until you take its rows over.`,
  pasteInstead: 'Paste rows instead',
  paste: 'Or paste the rows here',
  nothingToCheck: 'Choose a file or paste the rows first',
  check: 'Check the rows',
  checkAgain: 'Check with these columns',
  columnsTitle: 'Which column is which',
  columnsSentence: 'As this fund’s files were read last time, or as the columns are called.',
  notInFile: 'Not in this file',
  take: (good: number) => `Take over ${plural(good, 'bid', 'bids')}`,
  taken: (good: number) => `${plural(good, 'bid is', 'bids are')} taken over.`,
  reportTitle: 'What is in the file',
  rows: (rows: number) => plural(rows, 'row', 'rows'),
  good: (good: number) => `${countWords(good)} new`,
  same: (same: number) => `${countWords(same)} already there`,
  wrong: (wrong: number) => plural(wrong, 'mistake', 'mistakes'),
  sayWhich:
    'This file calls its columns by other names. Say below which is which, then check again. Nothing was taken over.',
  neededColumn: 'Every bid needs this: choose the column that holds it',
  wrongTitle: 'Put these right, then check again. Nothing was taken over.',
  nothingNew: 'Everything in this file is there already. There is nothing to take over.',
  noRows: 'There are no rows with bids in this file.',
  problemsCaption: 'Mistakes',
  rowColumn: 'Row',
  cellColumn: 'Cell',
  problemColumn: 'What is wrong',
  valueColumn: 'What stands there',
  emptyValue: 'Nothing, or not shown',
  problems,
  previewCaption: (shown: number, good: number) =>
    shown === good ? 'New bids' : `The first ${shown} of ${countWords(good)} new bids`,
};
