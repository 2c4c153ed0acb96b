import { expect, test } from 'vitest';
import { offered, opensByItself } from './follow.ts';
import { home, type Route } from './route.ts';

const project = (bid: number): Route => ({ page: 'project', bid });
const reading: readonly Route[] = [
  { page: 'rules' },
  { page: 'review' },
  { page: 'cards' },
  { page: 'code' },
];

test('the project being presented opens for whoever looks at the list, or is done with the one before', () => {
  expect(opensByItself({ before: 1, now: 2, at: home, doneHere: false })).toBe(true);
  expect(opensByItself({ before: 1, now: 2, at: project(1), doneHere: true })).toBe(true);
});

test('nobody in the middle of something is disturbed', () => {
  expect(opensByItself({ before: 1, now: 2, at: project(1), doneHere: false })).toBe(false);
  expect(opensByItself({ before: 1, now: 2, at: project(7), doneHere: true })).toBe(false);
  for (const at of reading) expect(opensByItself({ before: 1, now: 2, at, doneHere: true })).toBe(false);
});

test('nothing opens when nothing new is presented', () => {
  expect(opensByItself({ before: 2, now: 2, at: home, doneHere: false })).toBe(false);
  expect(opensByItself({ before: 2, now: null, at: home, doneHere: false })).toBe(false);
});

test('a quiet bar offers it wherever it is not in sight', () => {
  for (const at of [...reading, project(7)]) expect(offered(2, at)).toBe(2);
  expect(offered(2, project(2))).toBeNull();
  expect(offered(2, home)).toBeNull();
  expect(offered(null, project(7))).toBeNull();
});
