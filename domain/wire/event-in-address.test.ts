import { expect, test } from 'vitest';
import { contract } from '../contract/contract.ts';
import { pageAddresses } from './addresses.ts';
import { eventInAddress } from './event-in-address.ts';

test.each([
  ['/join/7', 7],
  ['/join/7?page=rules', 7],
  ['/join/7/', 7],
  ['/JOIN/7', 7],
  ['/tablet/7', 7],
  ['/projector/7', 7],
  ['/facilitate/7', 7],
  ['/desk/7', 7],
  ['/sheets/7', 7],
  ['/check/7', 7],
  ['/sign/7', 7],
  ['/events/7', 7],
  ['/events/7?what-happened&step=2', 7],
  ['/privacy/7?for=children', 7],
  ['/asked/7/held?card=3', 7],
  ['/api/events/7/book/abc', 7],
  ['/api/events/%37/book', 7],
  ['/API/Events/7/told', 7],
  ['/open-data/events/7/bundle.zip', 7],
  ['/socket.io/?event=7&EIO=4&transport=polling', 7],
  ['/socket.io/?EIO=4&transport=websocket&sid=x&event=7', 7],
  ['/api/card?event=7', 7],
  ['/api/session?role=desk&event=7', 7],
  // The path decides, as it does for the route.
  ['/join/7?event=8', 7],
  ['/', null],
  ['/v', null],
  ['/api/card', null],
  ['/api/card?event=0', null],
  ['/api/card?event=07', null],
  ['/api/card?event=7x', null],
  ['/api/card?event=1234567890', null],
  ['/join/7x', null],
  ['/join/constructor', null],
  ['/funds/7', null],
  ['/api/funds/7/facts', null],
  ['/assets/join/7.js', null],
  ['/api/events/%E0%A4/book', null],
  ['', null],
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
