import { english } from '../words/language.ts';
import { recordOfPlay } from '../testing/record.ts';
import { resultSpeechIn } from './speech-in.ts';
import { expect, test } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { publication } from './publication.ts';
import { resultTable } from './rows.ts';

function toldPlay(order: readonly number[]) {
  const play = heardPlay(sha256, {
    asks: [200_00, 300_00, 400_00],
    least: [null, null, 50_00],
    potPence: 600_00,
  });
  for (const card of order) {
    must(
      play.vote(cardKey(card), [
        [1, 5],
        [2, card % 2 === 0 ? 4 : 3],
        [3, 2],
      ]),
    );
  }
  return tellPlay(sealPlay(play));
}

test('[E4] the same votes give the same fingerprint, in whatever order and from whatever cards they came', () => {
  const first = toldPlay([1, 2, 3, 4]);
  expect(toldPlay([4, 2, 1, 3]).fingerprint()).toBe(first.fingerprint());
  expect(toldPlay([11, 12, 13, 14]).fingerprint()).toBe(first.fingerprint());
  expect(toldPlay([1, 2, 3, 5]).fingerprint()).not.toBe(first.fingerprint());
});

test('[Y4, R12] what is published says that phones failed, and nothing of it where they did not', () => {
  const of = (failed: boolean) => {
    const play = heardPlay(sha256, { asks: [200_00, 300_00], potPence: 600_00 });
    must(play.vote(cardKey(1), [[1, 5]]));
    if (failed) must(play.ask({ type: 'declare-phones-failed', heard: [] }));
    return tellPlay(sealPlay(play));
  };
  const [usual, failed] = [of(false), of(true)];
  expect(publication(failed.state, failed.words)?.phonesFailed).toBe(true);
  expect(Object.keys(publication(usual.state, usual.words) ?? {})).not.toContain('phonesFailed');
  expect(failed.fingerprint()).not.toBe(usual.fingerprint());
});

test('[E4] canonical JSON orders members and refuses fractions', () => {
  expect(canonicalJson({ b: [1, null, 'é"'], a: { d: true, c: -0 } })).toBe(
    '{"a":{"c":0,"d":true},"b":[1,null,"é\\""]}',
  );
  expect(() => canonicalJson({ a: 0.5 })).toThrow('whole number');
});

test('[S2, S7] what is published has counts per mark and no ballot, key or phone', () => {
  const published = publication(toldPlay([1, 2, 3]).state, toldPlay([1, 2, 3]).words);
  expect(published?.figures[1]).toEqual({ bid: 2, scorers: 3, total: 10, counts: [0, 0, 2, 1, 0] });
  expect(JSON.stringify(published)).not.toMatch(/card-|phone-of|"key"|device/);
});

test('[M3] the table of a run has a row for each bid, and its amounts add up to the pot', () => {
  const play = toldPlay([1, 2, 3]);
  const { columns, rows } = resultTable(recordOfPlay(play), resultSpeechIn(english));
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const wanted = ['name', 'outcome', 'amountPence', 'standing'].map(at);
  expect(rows.map((row) => wanted.map((place) => row[place]))).toEqual([
    ['Bid 1', 'chosen', 200_00, 'provisional'],
    ['Bid 2', 'chosen', 300_00, 'provisional'],
    ['Bid 3', 'chosen for part', 100_00, 'provisional'],
  ]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
