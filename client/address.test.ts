import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test('each printed address opens its role’s screen', () => {
  expect(readAddress('/')).toEqual({ screen: 'attendee', firstPart: '', number: null });
  expect(readAddress('/v')).toEqual({ screen: 'attendee', firstPart: 'v', number: null });
  expect(readAddress('/join/12')).toEqual({ screen: 'attendee', firstPart: 'join', number: 12 });
  expect(readAddress('/projector/7/')).toEqual({ screen: 'projector', firstPart: 'projector', number: 7 });
  expect(readAddress('/facilitate/7')).toEqual({ screen: 'facilitator', firstPart: 'facilitate', number: 7 });
  expect(readAddress('/desk/7')).toEqual({ screen: 'desk', firstPart: 'desk', number: 7 });
  expect(readAddress('/laptop')).toEqual({ screen: 'laptop', firstPart: 'laptop', number: null });
  expect(readAddress('/check/7')).toEqual({ screen: 'check', firstPart: 'check', number: 7 });
  expect(readAddress('/officer')).toEqual({ screen: 'officer', firstPart: 'officer', number: null });
  expect(readAddress('/events/7')).toEqual({ screen: 'public', firstPart: 'events', number: 7 });
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
