/** The words for what is wrong or odd in an election file. */

import { highestScore } from '../ballots/score.ts';
import { toRatioText } from '../exact.ts';
import type { electionFaults } from '../words/en-GB/election-faults.ts';
import type { Said } from '../words/messages.ts';
import type { Warning } from './election.ts';
import type { MalformedElection } from './malformed.ts';
import type { UnfitElection } from './unfit.ts';

export type ElectionFaultWords = Said<typeof electionFaults>;

/** Where the file cannot be read, and why. */
export function malformedSentence(
  { fault, line, column }: MalformedElection,
  { malformed: words }: ElectionFaultWords,
): string {
  const at = { line: String(line), column: String(column) };
  switch (fault.code) {
    case 'quote-not-closed':
    case 'text-after-quote':
    case 'before-first-section':
    case 'utf-16':
    case 'listed-twice':
      return words[fault.code](at);
    case 'section-twice':
    case 'header-missing':
    case 'too-many-cells':
      return words[fault.code]({ ...at, section: fault.section });
    case 'section-missing': {
      const { section, found } = fault;
      const said = words[fault.code];
      return found === null ? said.atTheEnd({ ...at, section }) : said.another({ ...at, section, found });
    }
    case 'column-missing':
    case 'column-twice':
      return words[fault.code]({ ...at, section: fault.section, name: shown(fault.column) });
    case 'cell-missing': {
      const { section, column: name } = fault;
      return words[fault.code][fault.rowEnds ? 'rowEnds' : 'empty']({ ...at, section, name });
    }
    case 'key-twice':
    case 'key-missing':
      return words[fault.code]({ ...at, key: shown(fault.key) });
    case 'not-a-number':
    case 'digits-grouped':
      return words[fault.code]({ ...at, of: fault.of, text: shown(fault.text) });
    case 'below-zero':
      return words[fault.code]({ ...at, of: fault.of });
    case 'unknown-vote-type':
    case 'unknown-scoring':
    case 'project-twice':
    case 'unknown-project':
    case 'list-item-missing':
      return words[fault.code]({ ...at, text: shown(fault.text) });
    case 'points-do-not-match':
      return words[fault.code]({ ...at, listed: fault.listed, points: fault.points });
  }
}

/** Something odd that changes no result. */
export function warningSentence(warning: Warning, { odd: words }: ElectionFaultWords): string {
  switch (warning.code) {
    case 'voter-twice':
      return words[warning.code]({ voter: shown(warning.voter) });
    case 'listed-twice-adds-up':
    case 'listed-twice-counts-once':
    case 'not-all-funded':
      return words[warning.code];
    case 'row-short':
      return words[warning.code]({ section: warning.section });
    case 'count-differs':
      return words[warning.code]({
        key: warning.key,
        said: shown(warning.said),
        rows: String(warning.rows),
      });
    case 'total-differs': {
      const { column, said, project, counted } = warning;
      return words[warning.code]({ column, said, project, counted: toRatioText(counted) });
    }
    case 'limit-passed':
      return words[warning.code][warning.key]({ said: warning.said, ballots: warning.ballots });
  }
}

/** Why no event can be made of an election. */
export function unfitSentence({ fault }: UnfitElection, { unfit: words }: ElectionFaultWords): string {
  switch (fault.code) {
    case 'points':
      return words[fault.code]({ highest: highestScore });
    case 'above-budget':
      return words[fault.code]({ project: shown(fault.project) });
    case 'rule-not-known':
      return words[fault.code]({ rule: shown(fault.rule) });
    default:
      return words[fault.code];
  }
}

/** A piece of the file in a sentence about it: short, and without what would do things to a terminal. */
function shown(text: string): string {
  const start = text.slice(0, longestQuote).replace(/\p{Cc}/gu, '\uFFFD');
  return text.length > longestQuote ? `${start}…` : start;
}

const longestQuote = 40;
