import { expect, test } from 'vitest';
import { contract } from '../contract/contract.ts';
import { pageAddresses } from './addresses.ts';
import { eventInAddress } from './event-in-address.ts';
import { addresses } from './testing/addresses.ts';

test.each([
  ...addresses,
  // A balancer may read these otherwise: the server that gets them sends them on.
  ['/api/events/%37/book', 7] as const,
  ['/api/events/%E0%A4/book', null] as const,
  ['', null] as const,
])('[N1] the event in %s is %s', (address, event) => {
  expect(eventInAddress(address)).toBe(event);
});

/** Routes that are of no event: of a fund, of a person, of this computer, or of everybody. */
const ofNoEvent = [
  /^GET \/api\/funds\/:fund\b/,
  /^GET \/open-data\/funds\/:fund\//,
  /^GET \/open-data\/what-the-columns-mean\.csv$/,
  // An officer's own pages are of every event and fund.
  /^[A-Z]+ \/api\/officer\//,
  /^(?:POST|PUT) \/api\/account(?:\/|$)/,
  // The computer that serves a hall by itself.
  /^(?:GET|POST) \/api\/laptop(?:\/|$)/,
];

test('[N1] every route names its event in its path or takes it behind the question mark, or is of no event', () => {
  const without = Object.entries(contract).filter(([name, declared]) => {
    const names = eventInAddress(name.replace(/^\w+ /, '').replace(':event', '7')) === 7;
    const takes = 'query' in declared && 'event' in declared.query.shape;
    return !names && !takes && !ofNoEvent.some((each) => each.test(name));
  });
  expect(without.map(([name]) => name)).toEqual([]);
});

test('[N1] every page of a number names its event, except that of a fund', () => {
  const numbered = Object.entries(pageAddresses).filter(([, { numbered: is }]) => is);
  const without = numbered.filter(([name]) => eventInAddress(`/${name}/7`) !== 7);
  expect(without.map(([name]) => name)).toEqual(['funds']);
});
