import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

test.each([
  ['a million columns', `name,${'a,'.repeat(1_000_000)}`],
  ['a thousand and one columns in a later row', `name,ask\nA,1\n${','.repeat(1_001)}`],
  ['five million empty lines', `name,ask\n${'\n'.repeat(5_000_000)}`],
  ['as many by an old Mac', `name,ask\r${'\r'.repeat(5_000_000)}`],
  ['millions of cells', `${'a,'.repeat(900)}\n`.repeat(3_000)],
])('%s are no sheet of bids, and take no time to say so', (_, csv) => {
  expect(readCsv(csv)).toMatchObject({ problem: { problem: 'not-csv' } });
});

test('a purpose of many lines with many commas is', () => {
  const purpose = 'One, two, three,\n'.repeat(300);
  const rows = Array.from({ length: 100 }, () => ['A', purpose]);
  expect(readCsv(`name,purpose\n${`A,"${purpose}"\n`.repeat(100)}`)).toMatchObject({
    grids: [{ rows: [['name', 'purpose'], ...rows] }],
  });
});
