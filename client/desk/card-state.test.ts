import { expect, test } from 'vitest';
import { cardNumber } from '../../domain/ids.ts';
import { cardStateOf } from './card-state.ts';

test.each([
  [{ cancelled: false, opened: false, voted: false }, 'fresh'],
  [{ cancelled: false, opened: true, voted: false }, 'opened'],
  [{ cancelled: false, opened: true, voted: true }, 'voted'],
  [{ cancelled: true, opened: true, voted: true }, 'cancelled'],
  [{ cancelled: true, opened: false, voted: false }, 'cancelled'],
  [{ cancelled: false, opened: true, voted: true, sheet: 'not-returned' }, 'onPaper'],
  [{ cancelled: false, opened: true, voted: true, sheet: 'counted' }, 'sheetCounted'],
  [{ cancelled: false, opened: true, voted: false, sheet: 'spoilt' }, 'sheetSpoilt'],
  [{ cancelled: true, opened: true, voted: false, sheet: 'not-returned' }, 'cancelled'],
] as const)('%j is said as %s', (flags, word) => {
  expect(
    cardStateOf({
      number: cardNumber(61),
      batch: 1,
      why: null,
      replacedBy: null,
      bid: null,
      sheet: null,
      ...flags,
    }),
  ).toBe(word);
});
