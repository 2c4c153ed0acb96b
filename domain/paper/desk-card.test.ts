import { expect, test } from 'vitest';
import { recommendedRules, type Rules } from '../event/rules/rules.ts';
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

test('[D1, D2, D3] the page for volunteers has the question, the cut-off and the name, only where the rules have them', () => {
  const told = (rules: Partial<Rules>) =>
    JSON.stringify(
      deskCardBlocks({ ...plain, area: 'Alsager', rules: { ...recommendedRules, ...rules } }, speech),
    );
  const usual = told({});
  expect(usual).toContain('Do you live, work, study or volunteer in Alsager?');
  expect(usual).not.toMatch(/Hand out no more cards|Check in/);
  const chosen = told({ cardsUntil: { kind: 'first-pitch' }, namesAtDoor: true, connections: [] });
  expect(chosen).not.toContain('Do you');
  expect(chosen).toContain('Hand out no more cards once the first pitch has begun');
  expect(chosen).toContain('press “Check in”');
});
