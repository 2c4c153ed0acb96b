import { describe, expect, test, vi, afterEach } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { testDatabase, whyNone } from '../../db/testing/postgres/test-database.ts';
import { parseElection } from '../../domain/pabulib/parse.ts';
import { readAllocationChoice } from '../commands/rule-options.ts';
import { rehearse } from '../rehearsal/rehearse.ts';
import { replayElection } from '../replay/replay.ts';

afterEach(() => vi.unstubAllEnvs());

async function holds(file: string): Promise<boolean> {
  const db = openToRead(file);
  const recount = recountDatabase(db);
  db.close();
  return recount.holds;
}

const small = parseElection(
  `META\nkey;value\nbudget;1000\nvote_type;approval\nPROJECTS\nproject_id;cost\npark;600\npath;500\npump;300\nVOTES
voter_id;vote\na;park,path\nb;park\nc;pump\nd;path\n`,
);

describe.skipIf(whyNone !== null)('a whole event in PostgreSQL', () => {
  test('[PG1] has the winners and the fingerprint that it has in SQLite, and recounts', async () => {
    const choice = { seed: 5, phones: 10, bids: 6, ballot: 'score' } as const;
    const [sqlite] = [await rehearse(choice, holds, () => undefined)];
    vi.stubEnv('DATABASE_URL', testDatabase());
    expect(await rehearse(choice, holds, () => undefined)).toEqual(sqlite);
    expect(sqlite).toMatchObject({ recountAgrees: true, bundleHolds: true, signed: true });
  });

  test('[PG1] an election that was held before comes to the same', async () => {
    const choice = readAllocationChoice({ rule: 'ranked', by: 'total', borderline: 'part-fund-then-stop' });
    const sqlite = await replayElection(small, choice);
    vi.stubEnv('DATABASE_URL', testDatabase());
    const { seconds: _seconds, ballotsPerSecond: _rate, ...replayed } = await replayElection(small, choice);
    expect(sqlite).toMatchObject(replayed);
    expect(replayed.acknowledged).toBe(4);
  });
});
