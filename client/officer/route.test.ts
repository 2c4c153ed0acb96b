import { expect, test } from 'vitest';
import { areaId, bidId, eventId, fundId } from '../../domain/ids.ts';
import { addressOf, eventParts, readWhere, type OfficerRoute } from './route.ts';

/** One of each; the compiler finds one that is missing. */
const oneOfEach: { readonly [A in OfficerRoute['at']]: OfficerRoute & { readonly at: A } } = {
  funds: { at: 'funds' },
  'new-fund': { at: 'new-fund' },
  account: { at: 'account' },
  staff: { at: 'staff' },
  log: { at: 'log' },
  copies: { at: 'copies' },
  'new-area': { at: 'new-area', fund: fundId(1) },
  across: { at: 'across', fund: fundId(1) },
  fund: { at: 'fund', fund: fundId(1) },
  awards: { at: 'awards', fund: fundId(1) },
  pot: { at: 'pot', fund: fundId(1), area: areaId(3) },
  'new-event': { at: 'new-event', fund: fundId(2), area: areaId(3) },
  event: { at: 'event', event: eventId(7), part: 'overview' },
  bid: { at: 'bid', event: eventId(7), bid: 'new' },
  'open-data': { at: 'open-data', fund: fundId(1), about: 'name' },
  publisher: { at: 'publisher', fund: fundId(1), about: 'prefix' },
  facts: { at: 'facts', fund: fundId(1) },
  grant: { at: 'grant', fund: fundId(1), event: eventId(7), bid: bidId(12), about: 'charity' },
  direct: { at: 'direct', fund: fundId(1), grant: 3, about: 'recipient' },
};
const places: OfficerRoute[] = [
  ...Object.values(oneOfEach),
  ...eventParts.map((part): OfficerRoute => ({ at: 'event', event: eventId(7), part })),
  { at: 'event', event: eventId(7), part: 'rules', about: 'ownBid' },
  { at: 'bid', event: eventId(7), bid: bidId(12) },
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
