import { expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import { followDecision, offered } from './follow.ts';
import { home, type PhoneRoute } from './route.ts';

const project = (bid: number): PhoneRoute => ({ page: 'project', bid: bidId(bid) });
const idle = { follows: true, free: true, busyFor: 0, insideProject: false };

test('[W19] a phone that nobody touches goes where the hall is', () => {
  expect(followDecision(idle)).toEqual({ kind: 'go' });
});

test('[W19] it waits for hands that are busy with the page, however long that is', () => {
  expect(followDecision({ ...idle, busyFor: 4_200 })).toEqual({ kind: 'wait', ms: 4_200 });
});

test('[W19] it stays where the keyboard is inside a project, where the person said so, and at what comes first', () => {
  for (const held of [{ insideProject: true }, { follows: false }, { free: false }])
    expect(followDecision({ ...idle, busyFor: 1, ...held })).toEqual({ kind: 'stay' });
});

test('on other pages a bar offers it, not on the list and not on its own page', () => {
  const reading: readonly PhoneRoute[] = [
    { page: 'rules' },
    { page: 'review' },
    { page: 'cards' },
    { page: 'code' },
  ];
  for (const at of [...reading, project(7)]) expect(offered(bidId(2), at)).toBe(2);
  expect(offered(bidId(2), project(2))).toBeNull();
  expect(offered(bidId(2), home)).toBeNull();
  expect(offered(null, project(7))).toBeNull();
});
