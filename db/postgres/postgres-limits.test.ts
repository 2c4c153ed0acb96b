import { describe, expect, test } from 'vitest';
import { postgresEngine } from '../sql/postgres-engine.ts';
import { limitsContract } from '../testing/limits-contract.ts';
import { testConnections, testDatabase, whyNone } from '../testing/postgres/test-database.ts';
import { postgresLimits } from './postgres-limits.ts';

describe.skipIf(whyNone !== null)('on a database of several servers', () => {
  limitsContract('PostgreSQL', (now) => postgresLimits(postgresEngine(testConnections()), now));

  test('[PG6] of many who try at once at two servers no more get in than at one', async () => {
    const url = testDatabase();
    const one = postgresLimits(postgresEngine(testConnections(url)));
    const other = postgresLimits(postgresEngine(testConnections(url)));
    const limits = ['address', 'all'].map((kind) => ({
      kind,
      of: 'everybody',
      burst: 7,
      everyMs: 3_600_000,
    }));
    const asked = Array.from({ length: 40 }, (_, place) =>
      // In another order too: nobody waits for somebody who waits for them.
      (place % 2 ? one : other).take(place % 3 ? limits : limits.toReversed()),
    );
    const taken = (await Promise.all(asked)).map(({ tries }) => tries);
    expect(taken.filter((tries) => tries === 1)).toHaveLength(7);
  });
});
