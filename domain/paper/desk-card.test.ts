import { expect, test } from 'vitest';
import { recommendedRules } from '../event/rules/rules.ts';
import { cardNumber } from '../ids.ts';
import { english } from '../words/language.ts';
import { deskCardSpeechIn } from './speech-in.ts';
import { deskCardBlocks } from './desk-card.ts';

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
