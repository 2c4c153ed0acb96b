import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

test.each([
  ['cafe', 'Northfields Repair Café', true],
  ['rep nor', 'Northfields Repair Café', true],
  ['mens shed', 'A bigger bench for the Men’s Shed', true],
  ['SWIET', 'Świetlica: mornings for little ones', true],
  ['سلام', 'Salaam Kitchen · سلام کچن', true],
  ['17', '17 Walking football', true],
  ['', 'anything', true],
  ['  ', 'anything', true],
  ['air', 'Northfields Repair Café', false],
  ['cafe shed', 'Northfields Repair Café', false],
])('“%s” looks for “%s”: %s', (typed, text, found) => {
  expect(foundBy(typed, text)).toBe(found);
});
