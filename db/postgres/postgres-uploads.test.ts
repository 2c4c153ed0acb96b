import { describe, expect, test } from 'vitest';
import { postgresEngine } from '../sql/postgres-engine.ts';
import { run, sql } from '../sql/steps.ts';
import { testConnections, testDatabase, whyNone } from '../testing/postgres/test-database.ts';
import { uploadsContract } from '../testing/uploads-contract.ts';
import { postgresUploads } from './postgres-uploads.ts';

describe.skipIf(whyNone !== null)('in the database', () => {
  uploadsContract('PostgreSQL', (place) =>
    postgresUploads(postgresEngine(testConnections(testDatabase(place)))),
  );

  test('[U3] bytes that are damaged are not given out, and are written again when they are put', async () => {
    const engine = postgresEngine(testConnections());
    const uploads = postgresUploads(engine);
    const bytes = new Uint8Array([1, 0, 255]);
    const content = await uploads.put(bytes);
    await engine.write(() => run(sql`UPDATE contents SET bytes = ${new Uint8Array([1, 0])}`));
    expect(await uploads.open(content)).toBeNull();
    await uploads.put(bytes);
    expect(new Uint8Array((await uploads.open(content)) ?? [])).toEqual(bytes);
  });
});
