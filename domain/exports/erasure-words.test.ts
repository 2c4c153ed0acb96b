import { expect, test } from 'vitest';
import { everythingOn } from '../purposes.ts';
import { english } from '../words/language.ts';
import { actSpeechIn } from './act-speech.ts';
import { erasedWords, erasureSetWords } from './erasure-words.ts';

const speech = actSpeechIn(english);
const days = { voters: 21_300, 'not-chosen': 21_450, funded: null, staff: 22_500 };

test('[W16, H7] the log says which days changed, from what to what; one day for everything reads as it did', () => {
  expect(erasureSetWords(everythingOn(null), everythingOn(21_300), speech)).toBe(
    'Set the day on which names and contacts are erased: 2028-04-26',
  );
  expect(erasureSetWords(everythingOn(21_300), everythingOn(null), speech)).toBe(
    'Set the day on which names and contacts are erased: from 2028-04-26 to none',
  );
  expect(erasureSetWords(everythingOn(21_300), days, speech)).toBe(
    'Set the days of erasure: contacts of groups that were not chosen: from 2028-04-26 to 2028-09-23; ' +
      'contacts of funded groups: from 2028-04-26 to none; names of staff: from 2028-04-26 to 2031-08-09',
  );
});

test('[W16, H7] the log says what was erased, and how much; an act for everything reads as it did', () => {
  const none = { names: 0, contacts: 0, cards: 0 };
  const erased = { type: 'data-erased', ...none } as const;
  expect(erasedWords({ ...erased, purposes: ['voters'], cards: 1 }, speech.acts)).toBe(
    'Erased data about voters: 1 link of a card',
  );
  expect(erasedWords({ ...erased, purposes: ['staff'], names: 2 }, speech.acts)).toBe(
    'Erased names of staff: 2 names',
  );
  const all = { names: 3, contacts: 5, cards: 8 };
  expect(
    erasedWords({ ...erased, ...all, purposes: ['voters', 'not-chosen', 'funded', 'staff'] }, speech.acts),
  ).toBe('Erased 3 names, 5 contacts and 8 links of cards');
});
