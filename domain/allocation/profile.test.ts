import { expect, test } from 'vitest';
import { ratio } from '../exact.ts';
import { type Profile, totalsOf } from './profile.ts';
import { keysBy } from './keys.ts';

// Three voters, points with one decimal (scale 10); nobody lists c, and x is no project of the instance.
const profile: Profile = {
  scale: 10n,
  unlisted: 0n,
  ballots: [
    { voter: 'v1', listed: ['a', 'b'], points: [45n, 10n] },
    { voter: 'v2', listed: ['a', 'x'], points: [40n, 99n] },
    { voter: 'v3', listed: [], points: [] },
  ],
};

test('[A2] the total counts all points, the mean only the ballots that list the project', () => {
  const ids = ['a', 'b', 'c'];
  expect(keysBy('total', ids, profile)).toEqual(
    new Map([
      ['a', ratio(85n, 10n)],
      ['b', ratio(1n)],
      ['c', ratio(0n)],
    ]),
  );
  expect(keysBy('mean', ids, profile)).toEqual(
    new Map([
      ['a', ratio(85n, 20n)],
      ['b', ratio(1n)],
      ['c', ratio(0n)],
    ]),
  );
});

test('[A2, P11] points for not listing a project are in its total, not in its mean', () => {
  const withDefault = { ...profile, unlisted: 5n };
  expect(totalsOf(['b'], withDefault).get('b')).toEqual({ listed: 1, points: 10n, pointsOfAll: 20n });
  expect(keysBy('total', ['b'], withDefault).get('b')).toEqual(ratio(2n));
  expect(keysBy('mean', ['b'], withDefault).get('b')).toEqual(ratio(1n));
});
