import { expect, test } from 'vitest';
import { readRules, writtenRules } from '../event/rules/written-rules.ts';
import { flawsIn } from '../event/rules/rules-flaws.ts';
import { connections, recommendedRules, type Rules } from '../event/rules/rules.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { cardsUntilSentence, doorQuestion, doorSpeech } from './door-sentences.ts';
import { rulesSentences } from './rules-sentences.ts';
import { rulesSpeechIn } from './spoken-book.ts';

const speech = doorSpeech(wordsIn(english).door, english);
const rulesWith = (change: Partial<Rules>): Rules => ({ ...recommendedRules, ...change });
const asked = (change: Partial<Rules>) => doorQuestion(rulesWith(change), 'Alsager', speech);
const said = (change: Partial<Rules>) =>
  rulesSentences({ rules: rulesWith(change), potPence: 100, area: 'Alsager' }, rulesSpeechIn(english));

test('[D1] the desk asks one question about the area and the age, and none where everybody may vote', () => {
  expect(asked({ minimumAge: 12 })).toBe(
    'Do you live, work, study or volunteer in Alsager, and are you 12 or over?',
  );
  expect(asked({})).toBe('Do you live, work, study or volunteer in Alsager?');
  expect(asked({ connections: ['live', 'study'] })).toBe('Do you live or study in Alsager?');
  expect(asked({ connections: ['live'], minimumAge: 8 })).toBe(
    'Do you live in Alsager, and are you 8 or over?',
  );
  expect(asked({ connections: [], minimumAge: 16 })).toBe('Are you 16 or over?');
  expect(asked({ connections: [] })).toBeNull();
});

test('[D1] the rules say who may vote where the event chose it, and otherwise what they said before', () => {
  expect(said({ connections: ['live', 'work'] })[0]).toBe('People who live or work in Alsager can vote.');
  expect(said({ connections: ['live'], minimumAge: 12 })[0]).toBe(
    'People who live in Alsager, and are 12 or older, can vote.',
  );
  expect(said({ minimumAge: 12 })[0]).toBe('Everybody who is 12 or older can vote.');
  expect(said({ connections: [], minimumAge: 12 })[0]).toBe('Everybody who is 12 or older can vote.');
  expect(said({ connections })).toEqual(said({}));
});

test('[D2] the rules and the desk say until when cards are handed out, where that is before the close', () => {
  const until = (cardsUntil: Rules['cardsUntil']) => ({
    rules: said({ cardsUntil }).find((sentence) => sentence.startsWith('Voting cards')) ?? null,
    desk: cardsUntilSentence(rulesWith({ cardsUntil }), speech),
  });
  expect(until({ kind: 'close' })).toEqual({ rules: null, desk: null });
  expect(until({ kind: 'first-pitch' })).toMatchObject({
    rules: 'Voting cards are handed out until the first pitch begins.',
    desk: expect.stringContaining('unless the facilitator or an officer says so'),
  });
  expect(until({ kind: 'time', minute: 630 })).toMatchObject({
    rules: 'Voting cards are handed out until 10:30.',
    desk: expect.stringMatching(/^Hand out no more cards after 10:30,/),
  });
});

test('[D3] where names are noted, the rules say so beforehand, and nowhere else', () => {
  expect(said({ namesAtDoor: true })).toContain(
    'The desk notes everybody’s name, apart from cards and votes, and erases it later.',
  );
  expect(said({}).join(' ')).not.toContain('name');
});

test('[D4] the rules say the quorum before the vote, and what follows if it is not reached', () => {
  expect(said({ quorum: 50 })).toContain(
    'If fewer than 50 people vote, the council decides whether it makes the awards.',
  );
  expect(said({}).join(' ')).not.toContain('fewer than');
});

test('[D1, D2, D4, R12] what is left as it is usual is not written, and what was not written is usual', () => {
  const usual = writtenRules(recommendedRules);
  expect(Object.keys(usual)).not.toEqual(expect.arrayContaining(['connections']));
  expect(JSON.stringify(usual)).not.toMatch(/connections|cardsUntil|quorum/);
  const chosen = rulesWith({
    connections: ['work'],
    cardsUntil: { kind: 'time', minute: 0 },
    quorum: 1,
  });
  expect(readRules(writtenRules(chosen))).toEqual(chosen);
  expect(readRules(usual)).toEqual(recommendedRules);
});

test('[D1, D2, D4] a way named twice, a time that no day has and half a person are refused', () => {
  expect(flawsIn(rulesWith({ connections: ['live', 'live'] }))).toEqual(['connections']);
  expect(flawsIn(rulesWith({ cardsUntil: { kind: 'time', minute: 1440 } }))).toEqual(['cards-until']);
  expect(flawsIn(rulesWith({ quorum: 0.5 }))).toEqual(['quorum']);
});
