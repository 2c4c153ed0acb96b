import { expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import { addressOf, eventParts, readWhere, type Where } from './where.ts';

const places: Where[] = [
  { at: 'funds' },
  { at: 'new-fund' },
  { at: 'new-area', fund: 1 },
  { at: 'across', fund: 1 },
  { at: 'pot', fund: 1, area: 3 },
  { at: 'new-event', fund: 2, area: 3 },
  ...eventParts.map((part): Where => ({ at: 'event', event: 7, part })),
  { at: 'event', event: 7, part: 'rules', about: 'ownBid' },
  { at: 'bid', event: 7, bid: bidId(12) },
  { at: 'bid', event: 7, bid: 'new' },
];

test.each(places)('an address leads back to where it came from: $at', (where) => {
  const { pathname, search } = new URL(addressOf(where), 'http://localhost');
  expect(pathname).toBe('/officer');
  expect(readWhere(new URLSearchParams(search))).toEqual(where);
});

test.each([
  'event=0',
  'event=-1',
  'event=x',
  'do=new-area',
  'do=pot&fund=1',
  'part=rules',
  'do=nothing&fund=1',
])('an address that names nothing leads to the funds: %s', (search) => {
  expect(readWhere(new URLSearchParams(search))).toEqual({ at: 'funds' });
});
