import { describe, expect, test } from 'vitest';
import type { StaffAct, StaffActKind } from '../../db/register/staff-acts.ts';
import { cardNumber, nobody } from '../../domain/ids.ts';
import { english, languageCalled, type Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { outsideBrackets } from '../testing/outside-brackets.ts';
import { staffActWords } from './staff-act-words.ts';

const act: Omit<StaffAct, 'kind'> = {
  act: 1,
  at: 0,
  person: nobody,
  event: null,
  about: 3,
  role: 'desk',
  browser: null,
  file: null,
  firstCard: cardNumber(1),
  lastCard: cardNumber(60),
  cards: 60,
};

function said(about: Partial<StaffAct> & Pick<StaffAct, 'kind'>, whom = 'Ann', language: Language = english) {
  return staffActWords({ ...act, ...about }, whom, wordsIn(language)['staff-log']);
}

const sentences: Readonly<Record<StaffActKind, string>> = {
  'signed-in': 'Signed in as desk',
  'signed-out': 'Signed out as desk',
  'sign-in-failed': 'A sign-in as Ann failed',
  'name-given': 'Gave a name on a link for the desk',
  'link-made': 'Made a link for the desk',
  'link-ended': 'Ended a link for the desk',
  'links-ended': 'Links ended with the event',
  'session-ended': 'Signed out Ann, who was signed in as desk',
  'owner-link-opened': 'Signed in by a link from the console',
  'officer-invited': 'Invited Ann as an officer',
  'auditor-invited': 'Invited Ann as an auditor',
  'pass-phrase-chosen': 'Chose a pass-phrase',
  'pass-phrase-reset': 'Let Ann choose a new pass-phrase',
  'account-closed': 'Closed the account of Ann',
  'person-named': 'Named Ann',
  'practice-wiped': 'Wiped all practice',
  'sign-code-made': 'Vouched for Ann, and made a one-time code to sign by',
  'sign-code-opened': 'Opened a one-time code to sign by, on a phone',
  'proved-to-sign': 'Typed a pass-phrase to sign',
  'file-taken': 'Downloaded a file',
  'whole-ballots-taken': 'Downloaded whole ballots',
  'ballot-links-destroyed': 'Destroyed the links between cards and votes',
  'adult-read': 'Read the name of a responsible adult',
  'went-on-with-less': 'Started although 3 known entries were missing',
  'payments-read': 'Read back what finance filled in for 3 payments',
  'finance-set': 'Set cost centre and ledger code of fund 3',
  'copies-chosen': 'Chose where sealed copies go',
  'copies-ended': 'Ended the sealed copies',
  'date-confirmed': 'Said that the computer’s date is right',
  'cards-shown': 'Was shown the codes of 60 voting cards (001 to 060), to print them',
  'cards-printed':
    'Confirmed that 60 voting cards (001 to 060) are printed: nobody can see their codes any more',
  'old-cards-destroyed':
    'Confirmed that the old paper of 60 voting cards (001 to 060) is destroyed, and gave new codes: the old ones do not work',
};
const kinds = Object.keys(sentences) as StaffActKind[];

describe('[W25, L1] what staff did is said in whole sentences', () => {
  test.each(kinds)('%s', (kind) => {
    expect(said({ kind })).toBe(sentences[kind]);
    expect(outsideBrackets(said({ kind }, 'Ann', languageCalled('en-XA')))).toBe('');
  });

  test('of one card, of somebody unnamed, and of a file', () => {
    expect(said({ kind: 'cards-shown', cards: 1 })).toBe(
      'Was shown the code of 1 voting card (001), to print it',
    );
    expect(said({ kind: 'went-on-with-less', about: 1 })).toBe('Started although 1 known entry was missing');
    expect(said({ kind: 'sign-in-failed' }, '')).toBe('A sign-in failed');
    expect(said({ kind: 'session-ended', role: 'officer' }, '')).toBe(
      'Signed out somebody who was signed in as officer',
    );
    expect(said({ kind: 'file-taken', file: 'fund.xlsx' })).toBe(
      'Downloaded fund.xlsx: the whole fund at a glance (fund 3)',
    );
    expect(said({ kind: 'file-taken', file: 'log.csv', about: null })).toBe(
      'Downloaded log.csv: the log of staff actions',
    );
    expect(said({ kind: 'whole-ballots-taken', file: 'bundle.zip', about: null })).toBe(
      'Downloaded bundle.zip: the audit bundle, with whole ballots',
    );
  });
});
