import { describe, expect, test } from 'vitest';
import { isCommon } from './common-phrases.ts';

const names = ['ann.officer@northfields.example', 'Ann Officer', 'Northfields Council', 'Crewe decides'];

describe('[W15] pass-phrases that are guessed first', () => {
  test.each([
    ['in every list', 'password1234'],
    ['with spaces and capitals', 'Pass Word 1234'],
    ['with figures round a common word', 'liverpool202420'],
    ['with signs and a year', '!!Manchester2028!!'],
    ['with figures for letters', 'P@ssw0rd12345'],
    ['a common word twice', 'iloveyouiloveyou'],
    ['a common word again and again, cut short', 'dragondragondrag'],
    ['one letter', 'aaaaaaaaaaaa'],
    ['a short piece', 'abc1abc1abc1abc1'],
    ['the alphabet', 'abcdefghijkl'],
    ['figures in a row', '123456789012345'],
    ['figures backwards', '9876543210987'],
    ['keys in a row', 'qwertyuiopasdf'],
    ['the example of every poster', 'Correct Horse Battery Staple'],
    ['the advice itself', 'three random words'],
    ['the sign-in name', 'ann.officer@northfields.example'],
    ['the council’s name and a year', 'Northfields Council 2028'],
    ['the event and a common word', 'CreweDecides123'],
    ['one’s own name twice', 'Ann Officer Ann Officer'],
    ['the program', 'Decision Day 2028!'],
  ])('%s is refused', async (_, passPhrase) => {
    expect([passPhrase, await isCommon(passPhrase, names)]).toEqual([passPhrase, true]);
  });

  test.each([
    'three plain words',
    'purple kettle orbit',
    'northfields kettle orbit',
    'мой дядя самых честных',
    'llyn y fan fach a niwl',
    'k7Jq!w9zLm2x',
    'teapot under the bandstand 1987',
  ])('%s is taken', async (passPhrase) => {
    expect([passPhrase, await isCommon(passPhrase, names)]).toEqual([passPhrase, false]);
  });
});
