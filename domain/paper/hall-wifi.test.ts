import { expect, test } from 'vitest';
import { recommendedRules } from '../event/rules/rules.ts';
import { deskCardBlocks } from './desk-card.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { deskCardSpeechIn } from './speech-in.ts';
import { wifiLine, wifiQr } from './hall-wifi.ts';

const onCard = wordsIn(english)['paper/voting-card'];

test.each([
  ['Hall guests', 'kettle42', 'WIFI:T:WPA;S:Hall guests;P:kettle42;;'],
  ['Hall; "guests"', 'a:b\\c,d', 'WIFI:T:WPA;S:Hall\\; \\"guests\\";P:a\\:b\\\\c\\,d;;'],
  ['Open', '', 'WIFI:T:nopass;S:Open;;'],
])('[C10] “%s” with “%s” is joined by %s', (network, password, code) => {
  expect(wifiQr({ network, password })).toBe(code);
});

test('[C10] a network without a password says so', () => {
  expect(wifiLine({ network: 'Open', password: '' }, onCard)).toBe('Wi-Fi: Open, no password.');
  expect(wifiLine({ network: 'Hall', password: 'kettle42' }, onCard)).toBe('Wi-Fi: Hall, password: kettle42');
});

test('[C10] the volunteers’ page names the Wi-Fi only where it is to be printed', () => {
  const of = {
    event: 'E',
    venue: 'V',
    date: 'D',
    area: 'A',
    rules: recommendedRules,
    piles: [],
    envelopes: 0,
  };
  const told = (wifi: { network: string; password: string } | null) =>
    JSON.stringify(deskCardBlocks({ ...of, wifi }, deskCardSpeechIn(english)));
  expect(told({ network: 'Hall guests', password: 'kettle42' })).toContain(
    'the phone needs the hall’s Wi-Fi, “Hall guests”, password “kettle42”',
  );
  expect(told(null)).not.toContain('Wi-Fi');
});
