import { expect, test } from 'vitest';
import { recommendedRules } from '../event/rules/rules.ts';
import { cardNumber } from '../ids.ts';
import { rulesSpeechIn } from '../rules-in-words/spoken-book.ts';
import { rulesSentences } from '../rules-in-words/rules-sentences.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { deskCardBlocks } from './desk-card.ts';
import { emergencyPackOf } from './emergency-pack.ts';
import { deskCardSpeechIn, emergencySpeechIn } from './speech-in.ts';
import { kindLine, youngNote } from './voting-card.ts';

const rulesWith = (youngCards: 'none' | 'together' | 'apart') => ({ ...recommendedRules, youngCards });
const onCard = wordsIn(english)['paper/voting-card'];

test('[Y16, C10] the kind is printed on the card, and where it counts apart, that it does', () => {
  expect(kindLine({ group: null, young: true }, onCard)).toBe('Young people’s card');
  expect(kindLine({ group: null, young: false }, onCard)).toBe('Voting card');
  expect(kindLine({ group: 'Skaters', young: false }, onCard)).toBe('Team card of Skaters');
  expect(youngNote(rulesWith('apart'), onCard)).toBe('Young people’s votes are counted separately.');
  expect(youngNote(rulesWith('together'), onCard)).toBe('');
});

test('[Y17] today’s rules say beforehand how young people’s votes count; without such cards they say nothing of it', () => {
  const said = (youngCards: 'none' | 'together' | 'apart') =>
    rulesSentences({ rules: rulesWith(youngCards), potPence: 500_00 }, rulesSpeechIn(english));
  expect(said('together')).toContain(
    'Young people’s votes count like all others. What they chose is also shown separately.',
  );
  expect(said('apart')).toContain(
    'Young people’s votes decide no money. What they chose is shown beside the result.',
  );
  expect(said('none').join(' ')).not.toContain('oung');
});

test('[Y16] the page for volunteers names the pile of young people, where there is one', () => {
  const page = (isYoung: boolean) => {
    const piles = [
      { from: cardNumber(1), to: cardNumber(60) },
      { from: cardNumber(61), to: cardNumber(90), isYoung },
    ];
    const of = { area: '', rules: recommendedRules, piles, envelopes: 0, wifi: null };
    return JSON.stringify(deskCardBlocks(of, deskCardSpeechIn(english)));
  };
  expect(page(true)).toContain('Young people: 061 to 090');
  expect(page(true)).toContain('Do not ask for a date of birth.');
  expect(page(false)).not.toContain('oung');
});

test('[Y24] where young people’s votes count apart, the emergency pack keeps their sheets out of the sum', () => {
  const pack = (youngCards: 'none' | 'together' | 'apart') => {
    const rules = rulesWith(youngCards);
    const of = {
      name: 'Hall',
      venue: '',
      date: '',
      practice: false,
      potPence: 500_00,
      projects: [],
      sheets: 10,
    };
    return JSON.stringify(emergencyPackOf({ ...of, rules }, emergencySpeechIn(english)).steps);
  };
  expect(pack('apart')).toContain('Take out the sheets that say “Young people” at the top.');
  expect(pack('together')).not.toContain('oung');
  expect(pack('none')).not.toContain('oung');
});
