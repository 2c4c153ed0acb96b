import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test('each printed address opens its role’s screen', () => {
  expect(readAddress('/')).toEqual({ screen: 'attendee', door: '', number: null });
  expect(readAddress('/v')).toEqual({ screen: 'attendee', door: 'v', number: null });
  expect(readAddress('/join/12')).toEqual({ screen: 'attendee', door: 'join', number: 12 });
  expect(readAddress('/projector/7/')).toEqual({ screen: 'projector', door: 'projector', number: 7 });
  expect(readAddress('/facilitate/7')).toEqual({ screen: 'facilitator', door: 'facilitate', number: 7 });
  expect(readAddress('/desk/7')).toEqual({ screen: 'desk', door: 'desk', number: 7 });
  expect(readAddress('/laptop')).toEqual({ screen: 'laptop', door: 'laptop', number: null });
  expect(readAddress('/check/7')).toEqual({ screen: 'check', door: 'check', number: 7 });
  expect(readAddress('/officer')).toEqual({ screen: 'officer', door: 'officer', number: null });
  expect(readAddress('/events/7')).toEqual({ screen: 'public', door: 'events', number: 7 });
});

test.each([
  '/nowhere',
  '/join',
  '/join/0',
  '/join/1.5',
  '/join/-1',
  '/join/1/2',
  '/officer/1',
  '/constructor',
])('%s is no address of ours', (path) => {
  expect(readAddress(path)).toBeNull();
});
