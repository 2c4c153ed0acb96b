import { expect, test } from 'vitest';
import { cardNumber } from '../ids.ts';
import { english } from '../words/language.ts';
import { deskCardSpeechIn } from './speech-in.ts';
import { deskCardBlocks } from './desk-card.ts';

test('[C12] the page for volunteers promises no tablet and no voting sheet', () => {
  const all = JSON.stringify(
    deskCardBlocks(
      {
        minimumAge: 16,
        piles: [{ from: cardNumber(1), to: cardNumber(60) }],
        envelopes: 2,
        wifi: null,
      },
      deskCardSpeechIn(english),
    ),
  );
  expect(all).toContain('Here is your voting card');
  expect(all).not.toMatch(/tablet|voting sheet|on paper/i);
});
