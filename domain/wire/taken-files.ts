/** The files that staff take away, as the log of staff acts names them: a closed list, so that none goes unnamed. */

import type { FundExportName } from './http-across.ts';
import type { ExportName } from './http.ts';

export type TakenFile =
  | ExportName
  | FundExportName
  | 'bundle.zip'
  | 'election.pb'
  | 'result-sheet.pdf'
  | 'blank-result-sheet.pdf'
  | 'log.csv'
  | 'cards.pdf'
  | 'cards'
  | 'desk-card.pdf';

const winners = 'the winners';
const projects = 'the result, project by project';
const fund = 'the whole fund at a glance';

/** What is in each, in a few words. */
const contents: Readonly<Record<TakenFile, string>> = {
  'winners.csv': winners,
  'winners.xlsx': winners,
  'winners.json': winners,
  'winners-exact.csv': winners,
  'result.csv': projects,
  'result.xlsx': projects,
  'result.json': 'the whole result',
  'result-exact.csv': projects,
  'ballots.json': 'how many ballots gave each mark',
  'bundle.zip': 'the audit bundle',
  'election.pb': 'every ballot under a random number',
  'result-sheet.pdf': 'the sheet to sign',
  'blank-result-sheet.pdf': 'the blank sheet to fill in',
  'log.csv': 'the log of staff acts',
  'cards.pdf': 'voting cards to print',
  cards: 'voting cards to print, in the browser',
  'desk-card.pdf': 'the card for the desk',
  'fund.csv': fund,
  'fund.xlsx': fund,
  'fund.json': fund,
  'fund-exact.csv': fund,
};

/** Null for a file that was taken before the log said which. */
export function takenSentence(file: TakenFile | null): string {
  if (file === null) return 'Downloaded a file';
  return file.includes('.') ? `Downloaded ${file}: ${contents[file]}` : `Opened ${contents[file]}`;
}
