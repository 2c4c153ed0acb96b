import { describe, expect, test } from 'vitest';
import { sampleBook } from '../scenes/testing/sample-book.ts';
import { sampleView } from '../scenes/testing/sample-views.ts';
import { nextAct } from './next-act.ts';

describe('[C7] sealing while cards are not accounted for', () => {
  const counting = { stage: 'counting', ballots: 3 } as const;
  const asked = (uncounted: number) => {
    const cards = { made: 100, cancelled: 0, uncounted };
    return nextAct(sampleView(sampleBook(3), { ...counting, cards }), sampleBook(3));
  };

  test('says how many before the press, and again in the question', () => {
    expect(asked(40)).toMatchObject({
      note: expect.stringContaining('40 cards are not accounted for'),
      act: { danger: true, ask: { consequence: expect.stringContaining('40 cards were handed out') } },
    });
  });

  test('says nothing of cards when every pile was counted', () => {
    expect(JSON.stringify(asked(0))).not.toContain('card');
  });
});
