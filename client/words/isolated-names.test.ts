import { expect, test } from 'vitest';
import { sampleBook } from '../scenes/testing/sample-book.ts';
import { nameIn, scripts } from '../scenes/testing/script-names.ts';
import { shareSentence } from './news.ts';
import { isolated, withIsolatedNames } from './isolated-names.ts';

const [from, to] = ['\u2068', '\u2069'];

test('[V13] a name that is written from right to left keeps to itself, wherever a screen says it', () => {
  const plain = sampleBook(3);
  const arabic = nameIn('arabic', 0);
  const mixed = nameIn('mixed', 0);
  const book = withIsolatedNames({
    ...plain,
    text: { ...plain.text, name: arabic },
    bids: plain.bids.map((bid) => ({ ...bid, name: mixed, organisation: arabic })),
  });
  expect(book.text.name).toBe(`${from}${arabic}${to}`);
  for (const { name, organisation } of book.bids)
    expect([name, organisation]).toEqual([`${from}${mixed}${to}`, `${from}${arabic}${to}`]);
  expect(shareSentence(book.bids[0]?.name ?? '', 410_000)).toBe(`${from}${mixed}${to}: £4,100.`);
});

test('[V13] every other name is said as it is', () => {
  const fromLeft = scripts.filter((script) => !['arabic', 'urdu', 'mixed'].includes(script));
  for (const name of fromLeft.map((script) => nameIn(script, 1))) expect(isolated(name)).toBe(name);
});
