import { expect, test } from 'vitest';
import { tidyAmount, typedAmount } from './amounts.ts';

test('[M2] an amount reads the same however it was typed; what is none stays as it is', () => {
  const typed = ['£3500', '3500', ' 3,500 ', '3500.50', '1234567', '0', '3.5', '£', 'TBC', ''];
  expect(typed.map(tidyAmount)).toEqual([
    '3,500',
    '3,500',
    '3,500',
    '3,500.50',
    '1,234,567',
    '0',
    '3.5',
    '£',
    'TBC',
    '',
  ]);
  expect([350_000, 350_050, 5].map(typedAmount)).toEqual(['3,500', '3,500.50', '0.05']);
});
