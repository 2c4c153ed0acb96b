import { expect, test } from 'vitest';
import { recommendedRules } from '../event/rules/rules.ts';
import { cardNumber } from '../ids.ts';
import { english } from '../words/language.ts';
import { deskCardSpeechIn } from './speech-in.ts';
import { deskCardBlocks } from './desk-card.ts';

const speech = deskCardSpeechIn(english);
const plain = { area: 'Alsager', rules: recommendedRules, piles: [], envelopes: 0, wifi: null };

test('[C12] the page for volunteers says how somebody votes on paper, and promises no tablet', () => {
  const all = JSON.stringify(
    deskCardBlocks(
      {
        area: 'Alsager',
        rules: { ...recommendedRules, minimumAge: 16 },
        piles: [{ from: cardNumber(1), to: cardNumber(60) }],
        envelopes: 2,
        wifi: null,
      },
      deskCardSpeechIn(english),
    ),
  );
  expect(all).toContain('Here is your voting card');
  expect(all).toContain('would rather vote on paper');
  expect(all).toContain('press “Change to paper”');
  expect(all).not.toMatch(/tablet/i);
});

test('[C12] it names the voting tablet only where the event chose one', () => {
  const named = (sharedDevices: boolean) =>
    /voting tablet/.test(JSON.stringify(deskCardBlocks({ ...plain, sharedDevices }, speech)));
  expect([named(true), named(false)]).toEqual([true, false]);
});
