import type { ImportField, ImportProblem } from '../../domain/wire/http-bids.ts';
import { largestPence } from '../../domain/money.ts';
import { moneyWords } from './money.ts';
import { countWords, plural } from './numbers.ts';

const problems: Record<ImportProblem['problem'], string> = {
  'missing-column': 'Say which column of the file this is',
  'which-column': 'More than one column could be this: say which',
  empty: 'This cell is empty',
  'too-long': 'This text is too long',
  'not-an-amount': 'This is not an amount in pounds, such as 1,850 or 1850.50',
  'amount-too-large': `This is more than ${moneyWords(largestPence)}, the largest amount allowed`,
  'ask-above-pot': 'This asks for more than the whole pot',
  'ask-above-cap': 'This asks for more than today’s limit for a project',
  'least-above-ask': 'The least amount is more than the ask',
  'ask-is-zero': 'This asks for £0',
  'twice-in-file': 'The same group has a bid of this name further up in the file',
  unreadable: 'Letters were lost here: save the file again as CSV UTF-8',
  'not-yes-or-no': 'Write yes, no or an age in years',
  'adult-missing': 'A presenter under 18 needs a responsible adult',
  'names-a-child':
    'This names the surname, school or contact of a presenter under 18, and everybody would read it',
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
  reference: 'Your own reference',
  charity: 'Charity number',
  company: 'Company number',
  postcode: 'Postcode',
  presenter: 'Name of the presenter',
  contact: 'How to reach the presenter',
  under18: 'Presenter under 18 (yes, no or an age)',
  adult: 'Responsible adult of a presenter under 18',
  school: 'School of a presenter under 18',
};

/** A page is no list: what goes on is counted. */
const mostListed = 12;

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, mostListed).join(', ');
  return parts.length > mostListed ? `${shown} and ${countWords(parts.length - mostListed)} more` : shown;
}

function rowList(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'row' : 'rows'} ${list(rows.map(String))}`;
}

/** What the officer's screens say while bids are taken from a spreadsheet. */
export const importWords = {
  title: 'Import bids',
  sentence:
    'Choose an Excel file (.xlsx) or a CSV file with one bid in each row. The columns can have any names: you say which is which, and the program remembers it for this fund. Nothing is added until every row is right or you have left it out.',
  whatToHave: 'What the file can contain',
  needed: 'Needed',
  mayBeEmpty: 'May be empty',
  private: 'Only for officers; the surname of a presenter under 18 is not kept',
  never: 'Never kept: only used to check that no public text names it',
  template: 'Download an empty template',
  fields,
  columnTerm: 'Column',
  file: 'Choose the file',
  fileRead: (name: string) => `${name} is read. Nothing is added until you say so.`,
  pasteInstead: 'Paste rows instead',
  paste: 'Or paste the rows here',
  nothingToCheck: 'Choose a file or paste the rows first',
  check: 'Check the rows',
  checkAgain: 'Check with these columns',
  columnsTitle: 'Which column is which',
  columnsSentence: 'Chosen as in this fund’s last file, or by the names of the columns.',
  notInFile: 'Not in this file',
  take: (good: number, changing: number) =>
    [
      good === 0 ? [] : `Add ${plural(good, 'bid', 'bids')}`,
      changing === 0 ? [] : `${good === 0 ? 'Change' : 'change'} ${plural(changing, 'bid', 'bids')}`,
    ]
      .flat()
      .join(' and '),
  taken: (good: number, changed: number) =>
    [
      good === 0 ? [] : `${plural(good, 'bid is', 'bids are')} added.`,
      changed === 0 ? [] : `${plural(changed, 'bid is', 'bids are')} changed.`,
    ]
      .flat()
      .join(' '),
  readingTitle: 'How the file was read',
  sheet: 'Sheet',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  headerLine: 'Line with the names of the columns',
  headerLineHint: (line: number) => `Found on line ${line}. Bids are read from the lines below it.`,
  readFromThere: 'Read from that line',
  hiddenSheets: (names: readonly string[]) =>
    `${plural(names.length, 'sheet is', 'sheets are')} hidden and not read: ${names.join(', ')}.`,
  hiddenColumns: (names: readonly string[]) =>
    `${plural(names.length, 'column is', 'columns are')} hidden and not read unless you choose it below: ${names.join(', ')}.`,
  hiddenRows: (rows: readonly number[], taken: boolean) =>
    `${plural(rows.length, 'row is', 'rows are')} hidden or filtered out in the spreadsheet and ${taken ? 'read because you said so' : 'left out'}: ${rowList(rows)}.`,
  takeHidden: 'Read these rows too',
  merged: (areas: readonly string[]) =>
    `Some cells are merged: ${list(areas)}. What is merged down a column is read for each of its rows.`,
  leftOut: (rows: readonly number[]) => `Left out because you said so: ${rowList(rows)}.`,
  takeBack: 'Read them again',
  unused: (headings: readonly string[]) =>
    `${plural(headings.length, 'column is', 'columns are')} not used: ${list(headings)}.`,
  samplesCaption: 'Columns of the file',
  becomes: 'Becomes',
  notUsed: 'Not used',
  firstCells: 'First cells',
  leaveOut: (rows: readonly number[]) => `Leave out ${rowList(rows)}`,
  changesTitle: (count: number) => `${plural(count, 'bid differs', 'bids differ')} from what is in the list`,
  changeOf: (name: string, bid: number, row: number) => `${name} (project ${bid}, row ${row})`,
  differs: (field: string) => `${field}: differs`,
  fromTo: (field: string, before: string, after: string) => `${field}: “${before}” becomes “${after}”`,
  nothingThere: 'nothing',
  changeThem: (count: number) =>
    `Change ${count === 1 ? 'this bid' : `these ${countWords(count)} bids`} as the file says`,
  changeThemHint: 'If you do not tick this, nothing in the list changes.',
  differ: (count: number) => `${countWords(count)} different`,
  reportTitle: 'What is in the file',
  rows: (rows: number) => plural(rows, 'row', 'rows'),
  good: (good: number) => `${countWords(good)} new`,
  same: (same: number) => `${countWords(same)} already there`,
  wrong: (wrong: number) => plural(wrong, 'mistake', 'mistakes'),
  sayWhich: 'Say below which column is which, then check again. Nothing was added.',
  whichOf: (headings: readonly string[]) =>
    `Two or more columns could be this: ${list(headings)}. Say which.`,
  sayColumn: 'Say which',
  neededColumn: 'Every bid needs this: choose its column',
  wrongTitle: 'Put these right and check again, or leave their rows out. Nothing was added.',
  nothingNew: 'Every bid in this file is in the list already. There is nothing to add.',
  noRows: 'There are no rows with bids in this file.',
  problemsCaption: 'Mistakes',
  rowColumn: 'Row',
  cellColumn: 'Cell',
  problemColumn: 'What is wrong',
  valueColumn: 'What the cell says',
  emptyValue: 'Nothing, or not shown',
  problems,
  previewCaption: (shown: number, good: number) =>
    shown === good ? 'New bids' : `The first ${shown} of ${countWords(good)} new bids`,
};
