import { describe, expect, test } from 'vitest';
import { sampleBook } from '../scenes/testing/sample-book.ts';
import { sampleView } from '../scenes/testing/sample-views.ts';
import { closingWords } from '../words/closing.ts';
import { nextAct } from './next-act.ts';

describe('[C7] sealing while cards are not accounted for', () => {
  const counting = { stage: 'counting', ballots: 3 } as const;
  const asked = (uncounted: number, sheets = { open: 0, notReturned: 0 }) => {
    const cards = { made: 100, cancelled: 0, uncounted };
    return nextAct(sampleView(sampleBook(3), { ...counting, cards, sheets }), sampleBook(3));
  };

  test('says how many before the press, and again in the question', () => {
    expect(asked(40)).toMatchObject({
      note: expect.stringContaining('40 cards are not accounted for'),
      act: { danger: true, ask: { consequence: expect.stringContaining('40 cards were handed out') } },
    });
  });

  test('[Y15] is one sentence and one press where every card is accounted for', () => {
    expect(asked(0)).toMatchObject({
      note: expect.stringContaining('All 100 cards accounted for. Thank you.'),
      act: { command: { type: 'seal' }, ask: null },
    });
  });

  test('[Y15] names sheets that are not counted, and those that were not returned', () => {
    const open = '12 voting sheets are in batches that are not counted yet.';
    const away = '2 voting sheets were not returned.';
    expect(asked(0, { open: 12, notReturned: 2 })).toMatchObject({
      note: `${open} ${away}`,
      act: { danger: true, ask: { consequence: expect.stringContaining(`${open} ${away}`) } },
    });
    expect(asked(7, { open: 0, notReturned: 2 })).toMatchObject({ note: expect.stringContaining(away) });
  });
});

test('[T4] says of one ballot that is not complete that it does not count, and of several how many', () => {
  const view = (ballots: number, incomplete: number) =>
    sampleView(sampleBook(3), { stage: 'last-call', ballots, incomplete });
  const asked = (ballots: number, incomplete: number) =>
    closingWords.closeNowAsk(view(ballots, incomplete)).consequence;
  expect(asked(1, 1)).toContain('1 ballot in. It is not complete and does not count.');
  expect(asked(2, 1)).toContain('2 ballots in. 1 of them is not complete and does not count.');
});
