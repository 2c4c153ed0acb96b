import { expect, test } from 'vitest';
import { bidId, cardNumber } from '../../domain/ids.ts';
import { flawsIn, leftOn, parted, pilesAt, said, type PileAtDesk } from './piles-at-desk.ts';

const pile: PileAtDesk = {
  kind: 'pile',
  bid: null,
  from: cardNumber(1),
  to: cardNumber(120),
  typed: '061',
  allOut: false,
};

test('“061” on a pile of 120: sixty were handed out and sixty are left', () => {
  expect(said([pile])).toEqual([{ from: 1, to: 120, firstLeft: 61 }]);
  expect(leftOn(pile)).toBe(60);
});

test.each([
  [{ typed: '' }, 'missing'],
  [{ typed: 'K7PE' }, 'missing'],
  [{ typed: '122' }, 'outside'],
  [{ from: cardNumber(50), typed: '049' }, 'outside'],
  [{ typed: '121' }, undefined],
  [{ typed: '', allOut: true }, undefined],
])('%j has the flaw %s', (change, flaw) => {
  const changed = { ...pile, ...change };
  expect(flawsIn([changed]).get(changed.from)).toBe(flaw);
});

test('an envelope was taken by its group unless somebody says otherwise', () => {
  const made = {
    batch: 2,
    kind: 'team',
    bid: bidId(4),
    from: cardNumber(121),
    to: cardNumber(124),
    address: '',
    firstLeft: null,
  } as const;
  const [envelope] = pilesAt([made]);
  expect(said(envelope ? [envelope] : [])).toEqual([{ from: 121, to: 124, firstLeft: 125 }]);
  expect(said(envelope ? [{ ...envelope, allOut: false }] : [])).toEqual([
    { from: 121, to: 124, firstLeft: 121 },
  ]);
});

test('what was counted before stands there again', () => {
  const made = {
    batch: 1,
    kind: 'pile',
    bid: null,
    from: cardNumber(1),
    to: cardNumber(120),
    address: '',
  } as const;
  expect(pilesAt([{ ...made, firstLeft: cardNumber(61) }])[0]).toMatchObject({ typed: '061', allOut: false });
  expect(pilesAt([{ ...made, firstLeft: cardNumber(121) }])[0]).toMatchObject({ typed: '', allOut: true });
});

test('a pile that two desks shared is parted, and every card stays on one of the two', () => {
  expect(parted([pile], cardNumber(1), cardNumber(61)).map(({ from, to }) => [from, to])).toEqual([
    [1, 60],
    [61, 120],
  ]);
  expect(parted([pile], cardNumber(1), cardNumber(1))).toEqual([pile]);
  expect(parted([pile], cardNumber(1), cardNumber(121))).toEqual([pile]);
});
